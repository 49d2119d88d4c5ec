import { createListeners } from '../../browser/listeners';
import { createContext, useContext, useSyncExternalStore } from 'react';

/** Message of a toast, also announced to screen readers. */
export interface Notification {
  /** *Info*: something began. *Success*: it ended well. *Error*: it did not; stays until dismissed or the page changes. */
  tone: 'info' | 'success' | 'error';
  text: string;
  /** Link within this page, or (`href`) with a new page load. */
  link?: { to: string; label: string } | { href: string; label: string } | undefined;
  /** Subject, e.g. a task: a new toast replaces the one about the same subject. */
  about?: string | undefined;
  /** Toasts of one group are shown as one, e.g. the same end of the same kind of task. */
  group?: string | undefined;
}

/** Value of `about` for every step-by-step run on an instance. */
export const aboutRun = (instanceId: string) => `run ${instanceId}`;

/** Texts as one: each but the last ends as a sentence does, so that they are not heard as one sentence. */
const asSentences = (texts: readonly string[]) =>
  texts
    .map((text, index) => (index === texts.length - 1 || /[.!?…]$/u.test(text) ? text : `${text}.`))
    .join(' ');

export interface Toast extends Notification {
  key: number;
}

interface Said {
  key: number;
  text: string;
}

/** Texts that the topmost outlet says now. */
interface Speech {
  /** A later text stands beside the earlier ones: one that took its place would cut it off. */
  polite: readonly Said[];
  alert: Said | undefined;
}

const silence: Speech = { polite: [], alert: undefined };

interface Shown {
  toasts: readonly Toast[];
  speech: Speech;
  /** The outlet that speaks: the dialog's while one is open, else the page's. */
  outlet: string | undefined;
}

/** More groups than these would hide the page; *Tasks* has all. */
const maxShown = 3;

/** Toasts that are shown as one, the newest last. */
export interface ToastGroup {
  id: string;
  toasts: readonly [Toast, ...Toast[]];
}

/** The toasts in the groups in which they are shown, in the order of their first ones. */
export function toastGroups(toasts: readonly Toast[]): readonly ToastGroup[] {
  const groups = new Map<string, [Toast, ...Toast[]]>();
  for (const toast of toasts) {
    const id = toast.group ?? String(toast.key);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [toast]);
    else group.push(toast);
  }
  return [...groups].map(([id, toasts]) => ({ id, toasts }));
}

const isError = ({ tone }: Toast) => tone === 'error';

/** Drops the oldest group without an error for the newest, since errors must be read. */
function withRoom(toasts: readonly Toast[]): readonly Toast[] {
  const groups = toastGroups(toasts);
  if (groups.length <= maxShown) return toasts;
  const goes = groups.find((group) => !group.toasts.some(isError)) ?? groups[0];
  return toasts.filter((toast) => goes?.toasts.includes(toast) !== true);
}

/** Time for a closing dialog to unmount before a text is announced (ms). */
const settle = 150;
/** Time after which a text is removed, so that nobody finds it when reading the page (ms). */
const keep = 6000;

/** Store of all announcements, outside React, so that an announcement re-renders no page. */
export class Announcer {
  private shown: Shown = {
    toasts: [],
    speech: silence,
    outlet: undefined,
  };
  private outlets: string[] = [];
  private waiting: { about: string; text: string }[] = [];
  private listeners = createListeners();
  private nextKey = 1;
  private timers = new Map<string, number>();

  readonly subscribe = this.listeners.subscribe;

  readonly snapshot = () => this.shown;

  /** Announces a text politely; texts of one moment are announced together. */
  readonly say = (text: string) => this.sayAbout(text, text);

  /** Shows a toast and says its text: an error at once, the rest politely. */
  readonly notify = (notification: Notification) => {
    const { toasts } = this.shown;
    const { about = notification.text } = notification;
    const earlier = toasts.find((toast) => (toast.about ?? toast.text) === about);
    const key = earlier?.key ?? this.nextKey++;
    const toast = { ...notification, key };
    this.update({
      toasts: earlier
        ? toasts.map((other) => (other === earlier ? toast : other))
        : withRoom([...toasts, toast]),
    });
    if (notification.tone !== 'error') this.sayAbout(about, notification.text);
    else
      this.later(`alert ${key}`, settle, () => {
        const alert = { key, text: notification.text };
        this.speech({ alert });
        this.later('end of alert', keep, () => this.speech({ alert: undefined }));
      });
  };

  readonly dismiss = (group: ToastGroup) => {
    const keys = new Set(group.toasts.map(({ key }) => key));
    this.update({ toasts: this.shown.toasts.filter(({ key }) => !keys.has(key)) });
  };

  /** Errors stay on the page that they came on: *Tasks* keeps them. */
  readonly turnPage = () => {
    if (!this.shown.toasts.some(isError)) return;
    this.update({ toasts: this.shown.toasts.filter((toast) => !isError(toast)) });
  };

  /**
   * Announces through this outlet until it leaves. It does not repeat earlier texts; those of an outlet that leaves are
   * repeated, since nobody may have heard them.
   */
  readonly enter = (outlet: string) => {
    this.outlets = [...this.outlets, outlet];
    this.update({ outlet, speech: silence });
    return () => {
      this.outlets = this.outlets.filter((other) => other !== outlet);
      this.update({ outlet: this.outlets.at(-1) });
    };
  };

  /** Drops pending announcements: no outlet is left. */
  readonly stop = () => {
    for (const timer of this.timers.values()) window.clearTimeout(timer);
    this.timers.clear();
  };

  /** Of several texts of one moment about one subject, the last is said: what starts and ends at once has ended. */
  private sayAbout(about: string, text: string) {
    const others = this.waiting.filter((each) => each.about !== about && each.text !== text);
    this.waiting = [...others, { about, text }];
    this.later('speak', settle, this.speak);
  }

  private readonly speak = () => {
    const said = { key: this.nextKey++, text: asSentences(this.waiting.map(({ text }) => text)) };
    this.waiting = [];
    this.speech({ polite: [...this.shown.speech.polite, said] });
    this.later(`end of ${said.key}`, keep, () =>
      this.speech({ polite: this.shown.speech.polite.filter((other) => other !== said) }),
    );
  };

  private speech(change: Partial<Speech>) {
    this.update({ speech: { ...this.shown.speech, ...change } });
  }

  /** Runs a callback after `ms`, once for each name. */
  private later(name: string, ms: number, work: () => void) {
    window.clearTimeout(this.timers.get(name));
    const timer = window.setTimeout(() => {
      this.timers.delete(name);
      work();
    }, ms);
    this.timers.set(name, timer);
  }

  private update(change: Partial<Shown>) {
    this.shown = { ...this.shown, ...change };
    this.listeners.notify();
  }
}

export const AnnouncerContext = createContext<Announcer | undefined>(undefined);

/** `notify` shows a toast and says it; `say` only says, e.g. how many rows a filter left. */
export function useAnnounce(): Pick<Announcer, 'notify' | 'say'> {
  const announcer = useContext(AnnouncerContext);
  if (announcer === undefined) throw new Error('useAnnounce needs an AnnouncerProvider');
  return announcer;
}

/** The announcer with what it shows now, for its own parts. */
export function useAnnouncer() {
  const announcer = useContext(AnnouncerContext);
  if (announcer === undefined) throw new Error('An announcer’s part needs an AnnouncerProvider');
  return { announcer, shown: useSyncExternalStore(announcer.subscribe, announcer.snapshot) };
}
