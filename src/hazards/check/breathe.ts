/** Lets waiting messages through. By a message to oneself: browsers hold a timer that follows another up for 4 ms, each time. */
export const breathe = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
