/** Ends of waiting: a timeout, or a signal of the caller's. Nothing of it outlives what it guards. */

import { SDKAbortError } from "./errors.js";

/** The caller's signals: one in the options of the call, one in those for `fetch`. */
export type Signals = readonly AbortSignal[];

export function abortError(signals: Signals): SDKAbortError | undefined {
  const aborted = signals.find((signal) => signal.aborted);
  return (
    aborted &&
    new SDKAbortError("the call was aborted by its signal", {
      cause: aborted.reason as unknown,
    })
  );
}

interface Waiting {
  readonly stops: Set<() => void>;
  stopAll(): void;
}

/** Many calls may share one signal: it has one listener for them all, while there are any. */
const waiting = new WeakMap<AbortSignal, Waiting>();

/** Calls a function when one of the signals ends the call; what it returns undoes that. */
function onAbort(signals: Signals, stop: () => void): () => void {
  for (const signal of signals) {
    let all = waiting.get(signal);
    if (!all) {
      const stops = new Set<() => void>();
      all = { stops, stopAll: () => stops.forEach((one) => one()) };
      waiting.set(signal, all);
      signal.addEventListener("abort", all.stopAll);
    }
    all.stops.add(stop);
  }
  return () => {
    for (const signal of signals) {
      const all = waiting.get(signal);
      all?.stops.delete(stop);
      if (!all || all.stops.size) continue;
      waiting.delete(signal);
      signal.removeEventListener("abort", all.stopAll);
    }
  };
}

/** The outcome of some work, which goes on without the caller if a signal ends the call. */
export async function unlessAborted<T>(
  work: Promise<T>,
  signals: Signals,
): Promise<T> {
  let forget = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => {
      const error = abortError(signals);
      if (error) reject(error);
    };
    forget = onAbort(signals, stop);
    stop();
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    forget();
  }
}

export async function pause(ms: number, signals: Signals): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await unlessAborted(over, signals);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends a request when its time is over, or when the caller wants it. */
export interface Guard {
  readonly signal: AbortSignal;
  timedOut: boolean;
  /** Gives the full time again, or no limit. */
  restart(ms: number): void;
  end(): void;
}

/** The longest that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

export function guard(signals: Signals): Guard {
  const controller = new AbortController();
  const forget = onAbort(signals, () => {
    controller.abort(abortError(signals)?.cause);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let until = 0;
  const check = () => {
    const left = until - performance.now();
    made.timedOut = left <= 0;
    if (made.timedOut) controller.abort();
    else if (left < Infinity)
      timer = setTimeout(check, Math.min(left, LONGEST));
  };
  const made: Guard = {
    signal: controller.signal,
    timedOut: false,
    restart(ms) {
      // The timer is not set anew each time: it finds out that there is more.
      until = ms ? performance.now() + ms : Infinity;
      if (ms) timer ??= setTimeout(check, Math.min(ms, LONGEST));
    },
    end() {
      clearTimeout(timer);
      forget();
    },
  };
  return made;
}
