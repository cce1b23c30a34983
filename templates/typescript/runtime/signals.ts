/** Ends of waiting: a timeout, or a signal of the caller's. Nothing of it outlives what it guards. */

import { now } from "./client.js";
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

/** What stops when a signal says so; it is the listener, too. */
class Stops extends Set<() => void> {
  handleEvent(): void {
    this.forEach((stop) => stop());
  }
}

/** Many calls may share one signal: it has one listener for them all, while there are any. */
const waiting = new WeakMap<AbortSignal, Stops>();

/** Calls a function when one of the signals ends the call; what it returns undoes that. */
function onAbort(signals: Signals, stop: () => void): () => void {
  for (const signal of signals) {
    const stops = waiting.get(signal) ?? new Stops();
    waiting.set(signal, stops.add(stop));
    // A second time it does nothing.
    signal.addEventListener("abort", stops);
  }
  return () => {
    for (const signal of signals) {
      const stops = waiting.get(signal);
      stops?.delete(stop);
      if (stops?.size !== 0) continue;
      waiting.delete(signal);
      signal.removeEventListener("abort", stops);
    }
  };
}

/** The outcome of some work, which goes on without the caller if a signal ends the call. */
export function unlessAborted<T>(
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
  return Promise.race([work, aborted]).finally(() => forget());
}

export function pause(ms: number, signals: Signals): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return unlessAborted(over, signals).finally(() => clearTimeout(timer));
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

/**
 * Controllers of requests that came to their end by themselves, and how often they were used: to
 * make one is a twentieth of a small request. There is an end to it, as each request leaves a listener.
 */
const spare: { readonly controller: AbortController; uses: number }[] = [];
const MOST = 50;

/** Throws what `abortError` says. */
export function guard(signals: Signals): Guard {
  const aborted = abortError(signals);
  if (aborted) throw aborted;
  const used = spare.pop() ?? { controller: new AbortController(), uses: 0 };
  const { controller } = used;
  const { signal } = controller;
  const forget = onAbort(signals, () => {
    controller.abort(abortError(signals)?.cause);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let until = 0;
  let ended = false;
  const check = () => {
    const left = until - now();
    made.timedOut = left <= 0;
    if (made.timedOut) controller.abort();
    else timer = setTimeout(check, Math.min(left, LONGEST));
  };
  const made: Guard = {
    signal,
    timedOut: false,
    restart(ms) {
      until = now() + ms;
      // It is not set anew each time: it finds out that there is more.
      if (ms) timer ??= setTimeout(check, Math.min(ms, LONGEST));
      // A program that leaves a stream unread would not end before.
      else timer = void clearTimeout(timer);
    },
    end() {
      clearTimeout(timer);
      forget();
      if (ended || signal.aborted) return;
      ended = true;
      if (++used.uses < MOST && spare.length < MOST) spare.push(used);
    },
  };
  return made;
}
