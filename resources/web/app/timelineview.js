// SPDX-License-Identifier: MIT

import { button, el, listen, put, say } from "./dom.js";
import { icon } from "./icons.js";
import { RowView } from "./messageview.js";
import { count, words } from "./strings.js";
import { rowAt, rowCount } from "./timelinerows.js";

/** Rows: added when an end of what is shown comes near, and the most that are shown at once. */
const step = 50;
const most = 250;
/** The most messages that are loaded to open where the person stopped reading. */
const searchMost = 600;
/** Pixels: closer to the end than this is at the end. */
const nearEnd = 40;

/**
 * What is said in the room. Only [#start, #end) of the rows are in the page, others as the person scrolls. Whatever
 * comes, goes or changes its height, the row at the top of the view stays there, or the newest where that was in view.
 */
export class TimelineView {
	element;
	#scroller = el("div", { class: "timeline", tabindex: "0", role: "region", "aria-label": words.messages });
	#list = el("ol");
	#top = el("li", { class: "said" });
	#jump;
	#session;
	/** By key, in the order of the page. @type {Map<string, RowView>} */
	#rows = new Map();
	#start = 0;
	/** The seq of the first row shown; what is loaded before it moves #start. */
	#firstSeq = 0;
	/** The seq of the last row shown; Infinity: the newest is. */
	#lastSeq = Infinity;
	#isOpening = true;
	#isAtEnd = true;
	/** The row at the top of the view, and where in the window: a bar above moves nothing. @type {{eye: Element, seq: number, top: number} | null} */
	#anchor = null;
	#hasRows = false;
	/** scrollTop, as far as #anchor knows. */
	#seen = 0;

	/** @param {RoomSession} session */
	constructor(session) {
		this.#session = session;
		this.#jump = button("", () => this.jumpToNewest(), "jump slight");
		this.#jump.hidden = true;
		this.#scroller.append(this.#list);
		this.element = el("div", { class: "scroller" }, this.#scroller, this.#jump);
		this.#scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
		const resized = new ResizeObserver(() => this.#resized());
		resized.observe(this.#scroller);
		resized.observe(this.#list);
		listen(session, "timeline", () => this.#refresh());
		listen(session, "status", () => this.#showJump());
		for (const name of ["focus", "blur"])
			addEventListener(name, () => this.#look());
		document.addEventListener("visibilitychange", () => this.#look());
	}

	jumpToNewest() {
		this.#lastSeq = Infinity;
		this.#firstSeq = this.#seqAt(Math.max(0, rowCount(this.#session) - 2 * step));
		this.#isOpening = false;
		this.#render(true);
		this.#scrolled();
	}

	/** By so many heights of the view. @param {number} pages */
	scrollBy(pages) {
		this.#scroller.scrollBy({ top: pages * this.#scroller.clientHeight });
	}

	#refresh() {
		if (this.#isOpening && this.#session.phase === "joined")
			return this.#open();
		this.#render();
		this.#reach();
		this.#look();
	}

	/** The first view of the room: where the person stopped reading, or the newest. */
	#open() {
		const { timeline, unreadLine: line } = this.#session;
		if (line > 0 && timeline.length > 0 && timeline.first.seq > line && timeline.length < searchMost && this.#session.canLoadOlder) {
			this.#render();
			return this.#session.loadOlder(200);
		}
		this.#isOpening = false;
		const index = Math.max(0, line > 0 ? timeline.lowerBound(line) : timeline.length);
		this.#firstSeq = this.#seqAt(Math.max(0, Math.min(index - step, rowCount(this.#session) - 2 * step)));
		this.#render(true);
		const rule = line > 0 && this.#list.querySelector(".rule.unread");
		if (rule && this.#topOf(rule) < 0)
			this.#scroller.scrollTop += this.#topOf(rule) - this.#scroller.clientHeight / 4;
		this.#scrolled();
		this.#look();
	}

	/** @param {number} index */
	#seqAt(index) {
		return this.#session.timeline.at(index)?.seq ?? (index === 0 ? 0 : Infinity);
	}

	/** @param {Element} element where it is in the view */
	#topOf(element) {
		return element.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
	}

	/** @param {boolean} [goesToEnd] else the view stays where it is */
	#render(goesToEnd = false) {
		this.#remember();
		this.#isAtEnd ||= goesToEnd;
		const { timeline } = this.#session;
		const total = rowCount(this.#session);
		let start = Math.min(timeline.lowerBound(this.#firstSeq), Math.max(0, total - 1));
		let end = this.#lastSeq === Infinity ? total : timeline.lowerBound(this.#lastSeq + 1);
		if (end - start > most) {
			// What is farther from the view goes.
			const eye = this.#isAtEnd ? end : timeline.lowerBound(this.#anchor?.seq || Infinity);
			if (eye - start < end - eye)
				end = start + most;
			else
				start = end - most;
			this.#firstSeq = this.#seqAt(start);
			this.#lastSeq = end === total ? Infinity : this.#seqAt(end - 1);
		}
		this.#start = start;
		this.#place(start, end);
		this.#showTop();
		this.#hold();
		this.#showJump();
	}

	/** Makes the page show these rows, and touches nothing that stays. @param {number} start @param {number} end */
	#place(start, end) {
		/** @type {Map<string, RowView>} */
		const shown = new Map();
		for (let index = start; index < end; ++index) {
			const row = rowAt(this.#session, index);
			const known = this.#rows.get(row.key);
			known?.update(row);
			shown.set(row.key, known ?? new RowView(row, this.#actions));
		}
		for (const [key, view] of this.#rows) {
			if (!shown.has(key))
				view.element.remove();
		}
		this.#rows = shown;
		if (this.#list.firstChild !== this.#top)
			this.#list.prepend(this.#top);
		let place = this.#top.nextSibling;
		for (const { element } of shown.values()) {
			if (element === place)
				place = place.nextSibling;
			else
				this.#list.insertBefore(element, place);
		}
	}

	#actions = {
		/** @param {string} id */
		retry: (id) => this.#session.sending.retry(id),
		/** @param {string} id */
		cancel: (id) => this.#session.sending.cancel(id),
		loadGap: () => this.#session.loadOlder(200),
	};

	#showTop() {
		const { timeline, hasOlder, canLoadOlder } = this.#session;
		const isFirst = this.#start === 0 && timeline.length > 0;
		const says = !isFirst ? "" : !hasOlder ? words.roomBegins : canLoadOlder ? words.loadingOlder : "";
		say(this.#top, says);
		this.#top.hidden = says === "";
	}

	/** Pixels below the view. */
	get #below() {
		const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
		return scrollHeight - scrollTop - clientHeight;
	}

	/** Notes what is at the top of the view. */
	#remember() {
		if (this.#hasRows)
			this.#isAtEnd = this.#lastSeq === Infinity && this.#below < nearEnd;
		this.#anchor = null;
		this.#seen = this.#scroller.scrollTop;
		const edge = this.#scroller.getBoundingClientRect().top;
		for (const { eye, seq } of this.#rows.values()) {
			const { top, bottom } = eye.getBoundingClientRect();
			if (bottom > edge) {
				this.#anchor = { eye, seq, top };
				break;
			}
		}
	}

	/** A scroll whose event is to come is not undone; a list that has shrunk to its end is none. */
	#resized() {
		const by = this.#scroller.scrollTop - this.#seen;
		if (by && this.#anchor && this.#below > 1) {
			this.#anchor.top -= by;
			this.#isAtEnd = false;
		}
		this.#hold();
	}

	/** Brings what was noted back to where it was. */
	#hold() {
		this.#hasRows = this.#rows.size > 0;
		if (this.#isAtEnd)
			this.#scroller.scrollTop = this.#scroller.scrollHeight;
		else if (this.#anchor?.eye.isConnected)
			this.#scroller.scrollTop += this.#anchor.eye.getBoundingClientRect().top - this.#anchor.top;
		this.#seen = this.#scroller.scrollTop;
	}

	#scrolled() {
		this.#remember();
		this.#showJump();
		this.#reach();
		this.#look();
	}

	/** Shows more rows, or asks for more messages, where an end of what is shown is near. */
	#reach() {
		if (this.#isOpening || !this.#hasRows)
			return;
		const { scrollTop, clientHeight } = this.#scroller;
		const { timeline } = this.#session;
		const near = 1.5 * clientHeight;
		if (scrollTop < near && this.#start > 0) {
			this.#firstSeq = this.#seqAt(Math.max(0, this.#start - step));
			this.#render();
		} else if (scrollTop < near && this.#session.canLoadOlder) {
			this.#firstSeq = 0;
			this.#session.loadOlder();
		} else if (this.#lastSeq !== Infinity && this.#below < near) {
			const last = timeline.lowerBound(this.#lastSeq) + step;
			this.#lastSeq = last >= timeline.length - 1 ? Infinity : this.#seqAt(last);
			this.#render();
		}
	}

	/** Tells the session what is in view of a window that the person looks at. */
	#look() {
		const isLooking = document.visibilityState === "visible" && document.hasFocus() && this.element.isConnected;
		if (isLooking && !this.#isOpening) {
			this.#session.setVisited(true);
			this.#session.markRead(this.#lastSeen());
		} else if (!isLooking) {
			this.#session.setVisited(false);
		}
	}

	/** The seq of the last row whose end is in view. */
	#lastSeen() {
		const { timeline } = this.#session;
		const { bottom } = this.#scroller.getBoundingClientRect();
		const elements = [...this.#rows.values()].map((view) => view.element);
		for (let at = elements.length - 1; at >= 0; --at) {
			const index = this.#start + at;
			if (index < timeline.length && elements[at].getBoundingClientRect().bottom <= bottom + nearEnd)
				return timeline.at(index).seq;
		}
		return 0;
	}

	#showJump() {
		const { unread } = this.#session;
		const isHidden = this.#isAtEnd || !this.#hasRows;
		this.#jump.hidden = isHidden;
		if (isHidden)
			return;
		const says = unread > 0 ? count(words.jumpToNew, unread) : words.jumpToNewest;
		this.#jump.classList.toggle("primary", unread > 0);
		if (this.#jump.textContent !== says)
			put(this.#jump, icon("down"), says);
	}
}
