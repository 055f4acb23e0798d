// SPDX-License-Identifier: MIT

import { Courier } from "./courier.js";
import { Line } from "./line.js";
import { Outbox } from "./outbox.js";
import { outboxStore } from "./outboxstore.js";
import { Pager } from "./pager.js";
import { People } from "./people.js";
import { byteLength, messageText, textMost } from "./plaintext.js";
import { ReadMark } from "./readmark.js";
import { forget, stay } from "./secret.js";
import { forGood, nameKey, roomKeys } from "./storage.js";
import { count, fill, words } from "./strings.js";
import { Timeline } from "./timeline.js";
import { closeCodes, comesBack, goodbyeWords, lossWords, refusal } from "./trouble.js";

/** @import { Loss, Problem, Told } from "./trouble.js" */
/** @import { Message } from "./timeline.js" */

const typingRepeat = 3_000;

/**
 * One joined room, as app/session/roomsession.h is for the app. Events: "phase", "status", "timeline", "people",
 * "typing", "self", "news" (messages of others that just came, in `detail`), "problem" (a sentence about what was
 * just asked for, in `detail`).
 */
export class RoomSession extends EventTarget {
  /** @type {"connecting" | "joined" | "stopped"} */
  phase = "connecting";
  timeline = new Timeline();
  people = new People();
  /** @type {Problem | null} why the phase is "stopped" */
  problem = null;
  self = { id: "", name: "", role: "" };
  title = "";
  access = "";
  /** Messages that the person had not seen when the page was opened are asked for from here. @type {number | null} */
  lastReadBefore;

  #room;
  #fragment;
  #token;
  #keys;
  #line;
  #outbox;
  #courier;
  #pager = new Pager();
  #readMark;
  #epoch = "";
  #head = 0;
  #trouble = "";
  #saidGoodbye = false;
  #isRejoining = false;
  #hasHealed = false;
  #lastReached = 0;
  #typingUntil = 0;
  /** @type {Told | null} */
  #told = null;

  /** @param {string} room @param {string} fragment @param {{invite: string}} secrets of the fragment */
  constructor(room, fragment, secrets) {
    super();
    this.#room = room;
    this.#fragment = fragment;
    this.invite = secrets.invite;
    this.#keys = roomKeys(room);
    this.#token = forGood.get(this.#keys.token) ?? "";
    this.title = forGood.get(this.#keys.title) ?? room;
    this.self.name = forGood.get(nameKey) ?? "";
    const read = forGood.get(this.#keys.read);
    this.lastReadBefore = read === null ? null : Number(read);
    this.#readMark = new ReadMark(this.lastReadBefore);
    this.#outbox = new Outbox(outboxStore(room));
    this.#courier = new Courier(this.#outbox, ({ id, text }) => this.#line.send({ type: "send", id, text }));
    this.#line = new Line(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/r/${room}`);
    this.#listen();
  }

  #listen() {
    /** @param {string} name @param {(detail: any) => void} take */
    const on = (name, take) => this.#line.addEventListener(name, (event) => take(/** @type {CustomEvent} */ (event).detail));
    on("opened", () => this.#join());
    on("frame", (frame) => this.#take(frame));
    on("lost", (loss) => this.#lose(loss));
    on("changed", () => this.#tell("status"));
    this.people.addEventListener("typing", () => this.#tell("typing"));
  }

  /** Whether this browser was in the room before. */
  get isKnown() {
    return this.#token !== "";
  }

  get host() {
    return location.hostname;
  }

  get outgoing() {
    return this.#outbox.messages;
  }

  /** Takes up what an earlier visit left, and goes in. @param {string} name */
  async start(name) {
    this.self = { ...this.self, name };
    if (name)
      forGood.set(nameKey, name);
    this.problem = null;
    this.#trouble = "";
    this.#setPhase("connecting");
    await this.#outbox.load();
    this.#tell("timeline");
    this.#line.open();
  }

  /** Leaves for good: nothing is kept of the room. */
  leave() {
    this.#line.close();
    this.#courier.pause();
    [...this.#outbox.messages].forEach((message) => this.#outbox.remove(message.id));
    forget(this.#room);
    this.#token = "";
  }

  tryNow() {
    if (this.phase === "stopped")
      void this.start(this.self.name);
    else if (this.phase === "connecting")
      this.#line.open();
  }

  /** A sentence where it was not taken, else "". @param {string} typed */
  send(typed) {
    const text = messageText(typed);
    const excess = byteLength(text) - textMost;
    if (excess > 0)
      return count(words.tooLong, excess);
    if (this.#outbox.isFull)
      return count(words.outboxFull, this.#outbox.waiting);
    const id = newId();
    this.#courier.carry(this.#outbox.append(id, text, Date.now()));
    this.#typingUntil = 0;
    this.#tell("timeline", "status");
    return "";
  }

  /** @param {string} id */
  retry(id) {
    this.#outbox.retry(id);
    const message = this.#outbox.find(id);
    if (message)
      this.#courier.carry(message);
    this.#tell("timeline", "status");
  }

  /** @param {string} id */
  cancel(id) {
    this.#outbox.remove(id);
    this.#courier.proceed();
    this.#tell("timeline", "status");
  }

  /** @param {boolean} on */
  setTyping(on) {
    const now = Date.now();
    const isKnown = on ? this.#typingUntil - now > typingRepeat : this.#typingUntil <= now;
    if (this.phase !== "joined" || isKnown)
      return;
    this.#typingUntil = on ? now + 2 * typingRepeat : 0;
    this.#line.send({ type: "typing", on });
  }

  /** @param {string} name */
  rename(name) {
    this.#line.send({ type: "rename", re: "rename", name });
  }

  get canLoadOlder() {
    return this.phase === "joined" && this.#pager.canLoadOlder(this.timeline);
  }

  /** The page before the newest run, which also fills gaps. @param {number} [limit] */
  loadOlder(limit) {
    const request = this.phase === "joined" && this.#pager.older(this.timeline, limit);
    if (request)
      this.#line.send(request);
  }

  /** @param {number} seq */
  markRead(seq) {
    if (!this.#readMark.read(seq))
      return;
    forGood.set(this.#keys.read, String(this.#readMark.lastRead));
    this.#tell("status");
  }

  /** @param {boolean} isVisited the person looks */
  setVisited(isVisited) {
    const before = this.unreadLine;
    if (isVisited)
      this.#readMark.beginVisit(this.timeline, this.self.id);
    else
      this.#readMark.endVisit(this.timeline, this.self.id);
    if (before !== this.unreadLine)
      this.#tell("timeline");
  }

  get unread() {
    return this.#readMark.unread(this.timeline, this.self.id);
  }

  /** The seq above which the unread line stands, or 0. */
  get unreadLine() {
    return this.#readMark.line(this.timeline, this.self.id);
  }

  get draft() {
    return forGood.get(this.#keys.draft) ?? "";
  }

  set draft(text) {
    if (text)
      forGood.set(this.#keys.draft, text);
    else
      forGood.remove(this.#keys.draft);
  }

  /** What is not well, in words; "" while all is. */
  get statusText() {
    if (this.phase === "stopped")
      return "";
    if (this.#line.hasNetwork && this.phase === "joined")
      return this.#courier.statusText;
    const { waiting } = this.#outbox;
    return [...this.#standing(), ...(waiting > 0 ? [count(words.waiting, waiting)] : [])].join(" ");
  }

  #standing() {
    if (!this.#line.hasNetwork)
      return [words.noNetwork];
    if (!this.#trouble)
      return [this.#epoch ? words.catchingUp : fill(words.connecting, this.host)];
    const seconds = this.#line.secondsLeft;
    return [this.#trouble, seconds > 0 ? fill(words.tryingIn, seconds) : words.keepTrying];
  }

  get canTryNow() {
    return this.phase === "connecting" && this.#line.isWaiting;
  }

  // From here on: how it comes to be in the room, and what it does with each frame of the host.

  #join() {
    this.#told = null;
    const since = this.timeline.length > 0 ? { since: this.#head, epoch: this.#epoch } : {};
    const key = this.#token ? { token: this.#token } : { invite: this.invite };
    this.#line.send({ type: "join", v: 1, name: this.self.name, ...key, ...since, limit: 50 });
  }

  /** @param {any} frame */
  #take(frame) {
    switch (frame.type) {
    case "joined": return this.#takeJoined(frame);
    case "messages": return this.#takeMessages(frame);
    case "presence": return this.#takePresence(frame.members);
    case "typing": return this.#takeTyping(frame);
    case "room": return this.#takeRoom(frame.room);
    case "bye":
      this.#trouble = goodbyeWords(frame.reason);
      this.#saidGoodbye = true;
      return;
    case "error": return this.#takeError(frame);
    }
  }

  /** @param {any} joined */
  #takeJoined(joined) {
    this.#told = null;
    this.#line.settle();
    const isCaughtUp = this.timeline.length > 0 && !joined.reset && joined.room.epoch === this.#epoch;
    if (!isCaughtUp)
      this.timeline.clear();
    this.#epoch = joined.room.epoch;
    this.#head = joined.room.head;
    this.#token = joined.self.token ?? this.#token;
    stay(this.#room, this.#fragment, this.#token);
    this.#hasHealed = false;
    this.self = joined.self;
    this.people.reset(joined.members);
    this.#takeRoom(joined.room);
    this.#trouble = "";
    this.#saidGoodbye = false;
    this.#lastReached = Date.now();
    this.#apply(joined.messages, isCaughtUp);
    if (!isCaughtUp)
      this.#readMark.startOver(this.timeline);
    this.#pager.joined(this.timeline, isCaughtUp ? null : joined.more);
    this.#setPhase("joined");
    this.#tell("self", "people", "typing", "timeline");
    this.#courier.resume();
  }

  /** @param {{re?: string, base?: number, head: number, messages: Message[], more?: boolean}} frame */
  #takeMessages(frame) {
    if (this.phase !== "joined")
      return;
    if (frame.base !== undefined) {
      if (frame.base !== this.#head)
        return this.#rejoin();
      this.#head = frame.head;
      this.#isRejoining = false;
    }
    this.#apply(frame.messages, frame.base !== undefined);
    if (this.#pager.isAnswer(frame.re))
      this.#pager.answered(this.timeline, frame.more ?? false);
    this.#tell("timeline", "status");
  }

  /** @param {Message[]} messages @param {boolean} isNews said just now, and not read back */
  #apply(messages, isNews) {
    const mine = messages.filter((message) => message.from === this.self.id && this.#outbox.find(message.id));
    mine.forEach((message) => this.#outbox.remove(message.id));
    messages.forEach((message) => this.people.stopTyping(message.from));
    const newest = this.timeline.last?.seq ?? 0;
    this.timeline.apply(messages);
    this.#readMark.see(this.timeline, this.self.id);
    if (this.#readMark.lastRead !== null)
      forGood.set(this.#keys.read, String(this.#readMark.lastRead));
    if (mine.length > 0)
      this.#courier.proceed();
    this.#tell("typing");
    const news = messages.filter((message) => message.seq > newest && message.from !== this.self.id);
    if (isNews && news.length > 0)
      this.dispatchEvent(new CustomEvent("news", { detail: news }));
  }

  /** @param {import("./people.js").Member[]} members */
  #takePresence(members) {
    this.people.apply(members);
    const self = members.find((member) => member.id === this.self.id);
    if (self && self.name !== this.self.name) {
      this.self = { ...this.self, ...self };
      this.#tell("self");
    }
    this.#tell("people", "typing");
  }

  /** @param {{member: string, on: boolean}} typing */
  #takeTyping({ member, on }) {
    if (on && member !== this.self.id)
      this.people.startTyping(member);
    else
      this.people.stopTyping(member);
    this.#tell("typing");
  }

  /** @param {{title: string, access: string}} room */
  #takeRoom({ title, access }) {
    this.title = title;
    this.access = access;
    forGood.set(this.#keys.title, title);
    this.#tell("self");
  }

  /** @param {Told & {re?: string}} error */
  #takeError(error) {
    if (error.re === "ping")
      return;
    if (!error.re)
      this.#told = error;
    if (this.#pager.isAnswer(error.re)) {
      this.#pager.reset();
      this.#tell("timeline");
    } else if (this.phase !== "joined" && error.code === "bad_name") {
      this.#stop(refusal(error, 0, this.host, this.self.name));
    } else if (error.re === "rename") {
      this.dispatchEvent(new CustomEvent("problem", { detail: error.text }));
    } else if (error.re && this.#outbox.find(error.re)) {
      this.#refuseDelivery(error.re, error);
    }
  }

  /** @param {string} id @param {Told} error */
  #refuseDelivery(id, error) {
    if (error.code === "rate_limited" || error.code === "storage") {
      this.#courier.delay(error);
    } else {
      this.#outbox.refuse(id, error.text);
      this.#courier.proceed();
    }
    this.#tell("timeline", "status");
  }

  /** What came does not follow what is here. A host whose frames never fit must not keep both sides busy. */
  #rejoin() {
    this.#courier.pause();
    this.#pager.reset();
    const isSecond = this.#isRejoining;
    this.#isRejoining = true;
    this.#setPhase("connecting");
    if (isSecond)
      this.#line.comeBack();
    else
      this.#line.open();
  }

  /** @param {Loss} loss */
  #lose(loss) {
    this.#courier.pause();
    this.#pager.reset();
    this.people.stopAll();
    this.#typingUntil = 0;
    if (this.phase === "joined")
      this.#lastReached = Date.now();
    if (loss.kind === "closed" && !comesBack(loss.code))
      return this.#isHealed(loss.code) ? this.#line.open() : this.#stop(refusal(this.#told, loss.code, this.host, this.self.name));
    if (!this.#saidGoodbye)
      this.#trouble = lossWords(loss, this.host, this.#lastReached, this.#told);
    this.#line.comeBack(this.#told?.retryAfter);
    this.#told = null;
    this.#setPhase("connecting");
    this.#tell("typing");
  }

  /** A token the room forgot: the invite may still let in, as somebody new. @param {number} code */
  #isHealed(code) {
    if (code !== closeCodes.notAdmitted || !this.#token || !this.invite || this.#hasHealed)
      return false;
    this.#hasHealed = true;
    this.#token = "";
    return true;
  }

  /** @param {Problem} problem */
  #stop(problem) {
    this.#line.close();
    this.#hasHealed = false;
    this.problem = problem;
    this.#setPhase("stopped");
  }

  /** @param {RoomSession["phase"]} phase */
  #setPhase(phase) {
    this.phase = phase;
    this.#tell("phase", "status");
  }

  /** @param {string[]} names */
  #tell(...names) {
    names.forEach((name) => this.dispatchEvent(new Event(name)));
  }
}

/** 128 random bits; crypto.randomUUID is there for encrypted pages only. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
