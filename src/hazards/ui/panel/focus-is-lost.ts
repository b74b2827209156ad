/** Whether what had the keyboard is gone. */
export const focusIsLost = () => document.activeElement === null || document.activeElement === document.body;
