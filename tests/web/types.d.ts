// SPDX-License-Identifier: MIT
// What the web client's modules hand each other, by the names that their comments use. It stands here and not beside
// them because browsers have no use for it.

type RoomSession = import("../../resources/web/app/session.js").RoomSession;
type Timeline = import("../../resources/web/app/timeline.js").Timeline;
type Outbox = import("../../resources/web/app/outbox.js").Outbox;

// From the room, as docs/protocol.md has them.

type Message = {
    seq: number, rev: number, id: string, from: string, name: string, at: number, text: string,
    kind?: string, replyTo?: number, deletedAt?: number, editedAt?: number,
};
type Member = { id: string, name: string, role: string, online: boolean };
type Joined = {
    room: { title: string, access: string, epoch: string, head: number },
    self: { id: string, name: string, role: string, token?: string },
    members: Member[], messages: Message[], more: boolean,
};
type MessagesFrame = { re?: string, base?: number, head: number, messages: Message[], more?: boolean };
type HistoryRequest = { type: "history", re: string, before?: number, limit: number };
/** What an `error` frame says. */
type Told = { re?: string, code: string, text: string, cause?: string, retryAfter?: number };

// Links

type RoomLink = {
    secure: boolean, host: string, port: number, room: string, invite: string, pin: string, alternatives: string[],
};
/** `code` is `no_link`, `other_link`, `cut_off` or `damaged`. */
type Parsed = { link: RoomLink } | { code: string };
/** A room as this page was asked for it; `fragment` is without "#". */
type Place = { room: string, fragment: string, leave: () => void };

// Texts

type Inline = string | { type: "emphasis" | "strong" | "strike", children: Inline[] } | { type: "code", text: string }
    | { type: "mention" | "room", text: string } | WebLink;
type Block = { type: "paragraph", children: Inline[] } | { type: "code", text: string } | { type: "quote", blocks: Block[] }
    | { type: "list", ordered: boolean, items: { number: number, children: Inline[] }[] };
/** `host` says where the link really leads, and is empty where the text says it already. */
type WebLink = { type: "link", href: string, text: string, host: string };
/** A sentence for each of a language's plural forms; "%n" is the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

// On the way to the room

/** A message that the room does not have yet. */
type Outgoing = { id: string, text: string, madeAt: number, state: "waiting" | "refused", refusal: string };
/** Where an outbox is kept. */
type OutboxStore = { load(): Promise<Outgoing[]>, put(message: Outgoing): void, remove(id: string): void };
/** What the browser remembers for us. */
type Area = { get(key: string): string | null, set(key: string, value: string): void, remove(key: string): void };

// Trouble

/**
 * How a connection ended. "unopened": none came about; "cut": it broke off; "silent": it was given up. `answers`:
 * whether the server answers plain requests, null where that was not asked; `health`: what it says ails it.
 */
type Loss = { kind: "unopened" | "cut" | "silent" | "closed", code: number, answers: boolean | null, health?: string };
/** Why a room does not let a person in; `detail` is for who is asked for help. */
type Problem = { code: string, text: string, detail: string };

// The page

type Child = Node | string | null | undefined | false;
/** A row of the timeline: a message and what stands above it. `seq` is 0 while the room does not have it. */
type Row = {
    key: string, seq: number, id: string, from: string, name: string, at: number, text: string,
    isNotice: boolean, isDeleted: boolean, isOwn: boolean, state: "stored" | "waiting" | "refused", refusal: string,
    startsGroup: boolean, startsDay: boolean, startsUnread: boolean, gapBefore: boolean,
    quote?: { name: string, text: string },
};
type RowActions = { retry(id: string): void, cancel(id: string): void, loadGap(): void };
