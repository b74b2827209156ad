/** Why an archive cannot be shown: no answer; the host sends the whole of it where a part was asked for; another one lies in its place; it is none. */
export type Fault = 'unreachable' | 'whole' | 'changed' | 'corrupt';

export class ArchiveFault extends Error {
  readonly fault: Fault;
  /** Whether the host answers, and says that there is no such file: what a device keeps of it is then shown no more. */
  readonly withdrawn: boolean;
  constructor(fault: Fault, withdrawn = false) {
    super(fault);
    this.fault = fault;
    this.withdrawn = withdrawn;
  }
}
