import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Called when the page cannot be drawn, also not from the beginning. */
  readonly onGiveUp: (error: unknown) => void;
}

interface State {
  /** How often it could not be drawn. */
  readonly failures: number;
  readonly failed: boolean;
}

/** Draws the page once more from the beginning where something has broken it: an extension, a page translation, a fault of our own. */
export class Boundary extends Component<Props, State> {
  override state: State = { failures: 0, failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    const failures = this.state.failures + 1;
    if (failures > 1) this.props.onGiveUp(error);
    else this.setState({ failures, failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
