// What the measured page itself is asked: how long something took until its frame was painted.

/**
 * In the page, before anything of it: makes `globalThis.frames_`, with which all times are taken, and
 * begins to look for the first question that can be answered.
 */
export function atFrames() {
  /** How long a change may take to show, in milliseconds, before that is an error. */
  const PATIENCE = 5000;
  let turns = 0;

  /** Ends when the next frame has been painted; returns what `look` said in that frame. */
  const painted = (look) =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const seen = look();
        const after = new MessageChannel();
        // Its turn comes when the frame that is being made has been painted.
        after.port1.onmessage = () => done(seen);
        after.port2.postMessage(undefined);
      });
    });

  /**
   * Makes a change and returns the time to the end of the first painted frame in which `isShown`. As
   * with people, the changes fall on any moment between two frames, evenly.
   */
  const time = async (change, isShown) => {
    await painted(() => true);
    await new Promise((done) => setTimeout(done, 1 + ((turns++ * 5) % 16)));
    const start = performance.now();
    change();
    while (!(await painted(isShown))) {
      if (performance.now() - start > PATIENCE) throw new Error(`no change within ${PATIENCE} ms`);
    }
    return performance.now() - start;
  };

  /** Returns whether the first choice can be seen, has nothing over it, and takes a click. */
  const isAnswerable = () => {
    const label = document.querySelector("input[type=radio]:enabled")?.closest("label");
    if (!label?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { left, top, width, height } = label.getBoundingClientRect();
    return label.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };

  /** Ends when the first question that can be answered has been painted; returns when that was. */
  const firstQuestion = (async () => {
    while (!(await painted(isAnswerable)));
    return performance.now();
  })();

  /** Makes `count` choices, one after the other, and returns the time of each. */
  const answer = async (count) => {
    const times = [];
    for (let turn = 0; turn < count; turn++) {
      const open = [...document.querySelectorAll("input[type=radio]:not(:checked)")];
      const choice = open[turn % open.length];
      times.push(await time(() => choice.click(), () => choice.checked));
    }
    return times;
  };

  globalThis.frames_ = { time, firstQuestion, answer };
}
