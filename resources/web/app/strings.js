// SPDX-License-Identifier: MIT
// Every word that the page says. Another language is another object with the same keys.

const english = {
	// The page without a room
	landingTitle: "This is a Snug server",
	landingLead: "It holds chat rooms. To come in, paste the link that somebody who is in a room gave you.",
	roomLink: "Room link",
	openRoom: "Open room",
	newRoomTitle: "Nobody has a room for you yet?",
	newRoomLead: "Make one. It opens here at once, and you get a link to send to others.",
	newRoom: "New room",
	noLink: "That’s not a room link.",
	emptyLink: "Paste a room’s link here first.",
	otherLink: "That’s a link, but not to a Snug room.",
	cutOffLink: "This link is cut off: its last part is missing. Ask for it again.",
	damagedLink: "This link is damaged: a part of it has changed. Ask for it again.",
	getApp: "You like it here?",
	getAppLead: "Snug is also a free desktop app for Linux, in which anyone can host a room. There is nothing to sign up for.",

	// Coming in
	invited: "You are invited to a chat room",
	yourName: "Your name",
	yourNameHint: "This is how others here see you.",
	joinRoom: "Join room",
	openInApp: "Open in the app",
	openInAppHint: "You have the Snug app? It can open this link, too.",
	badName: "The room doesn’t take the name “%1”. Choose another one.",
	emptyName: "Say who you are first.",
	longName: "A name has at most 32 characters.",
	notEncrypted: "This connection is not encrypted. Others in your network could read what is said here.",
	notEncryptedShort: "Not encrypted",

	// The room
	here: { one: "%n here", other: "%n here" },
	people: "People",
	invite: "Invite",
	more: "More",
	close: "Close",
	host: "Host",
	hostYou: "Host, you",
	you: "You",
	away: "Away",
	messages: "Messages",
	messageTo: "Message %1",
	send: "Send",
	roomBegins: "This is where the room begins.",
	loadingOlder: "Loading older messages…",
	gap: "Messages here are not loaded.",
	loadGap: "Load them",
	today: "Today",
	yesterday: "Yesterday",
	newMessages: "New messages",
	answersEarlier: "Answers an earlier message",
	deleted: "This message was deleted.",
	jumpToNewest: "Jump to newest",
	jumpToNew: { one: "%n new message", other: "%n new messages" },
	nobodySpoke: "Nobody has said anything yet. The word is yours.",
	waits: "Waits to be sent",
	sendAgain: "Send again",
	dontSend: "Don’t send",
	typing1: "%1 is typing…",
	typing2: "%1 and %2 are typing…",
	typingMany: { one: "%n person is typing…", other: "%n people are typing…" },
	saysTo: "%1: %2",
	charactersLeft: { one: "%n character left", other: "%n characters left" },
	tooLong: { one: "%n character too many", other: "%n characters too many" },
	outboxFull: { one: "%n message waits already.", other: "%n messages wait already. Send this one when they are gone." },

	// Sharing, leaving
	shareTitle: "Invite people",
	shareLead: "Send this link to the people you want here. It opens in a browser, no install.",
	shareSecret: "Anyone with this link can read what is said here and write.",
	copyLink: "Copy link",
	copied: "Copied",
	copyByHand: "Select the link and copy it.",
	qrName: "The link as a code, for a phone’s camera",
	yourNameHere: "Your name here",
	change: "Change",
	notifications: "Notifications",
	notify: "Tell me about new messages",
	notifyOn: "You are told about new messages while this page is open in the background.",
	notifyOff: "Don’t tell me any more",
	notifyDenied: "This browser doesn’t let Snug show notifications. You can allow them in its settings for this page.",
	leave: "Leave room…",
	leaveSure: "You need a link to come back. What waits to be sent is gone.",
	leaveNow: "Leave the room",
	stay: "Stay",
	left: "You have left the room.",

	// How it stands
	connecting: "Connecting to %1…",
	catchingUp: "Catching up…",
	noNetwork: "No network.",
	tryingIn: "Trying again in %1 s.",
	keepTrying: "I’ll keep trying.",
	tryNow: "Try now",
	waiting: { one: "%n message waits.", other: "%n messages wait." },
	sendingSlowed: { other: "Sending slowed down; %n waiting." },
	keptAndSent: { one: "%n message is kept here and sent later.", other: "%n messages are kept here and sent later." },
	keptHere: { one: "%n message of yours is kept here.", other: "%n messages of yours are kept here." },

	// What went wrong
	notAnswering: "%1 isn’t answering.",
	notTaking: "%1 answers, but takes no connection from this page right now.",
	hostSays: "The host says: %1",
	lastReached: "It was last reachable at %1.",
	brokeOff: "The connection to %1 broke off at %2.",
	stoppedAnswering: "%1 stopped answering at %2.",
	closedAt: "The host closed the room at %1.",
	hostClosed: "%1 closed the connection at %2.",
	hostRestarts: "The host is starting again.",
	hostSleeps: "The host’s computer went to sleep at %1.",
	roomMoved: "The room moved to another place at %1. Ask for its new link.",
	hostLeft: "The host left at %1.",
	tooSlow: "The connection couldn’t keep up with the room.",
	tooMany: "%1 takes no more connections from you right now.",
	full: "The room is full right now.",
	roomPaused: "The host has closed the room for now.",
	noSpace: "The host’s computer has no space left, so it lets nobody in.",
	cantStore: "The host can’t store anything right now, so it lets nobody in.",
	noSuchRoom: "There is no such room on %1. Ask for a new link.",
	inviteNeeded: "This room needs an invite, and this link has none. Ask for the whole link.",
	inviteInvalid: "This room doesn’t know the invite in this link. Ask for a new link.",
	inviteRevoked: "The host turned this link off. Ask for a new one.",
	inviteExpired: "The time of this link has run out. Ask for a new one.",
	inviteUsedUp: "This link has let in as many people as it may. Ask for a new one.",
	tokenInvalid: "The room doesn’t know you any more. Ask for a new link.",
	banned: "You can’t join this room.",
	removed: "You were removed from this room.",
	notAdmitted: "The host doesn’t let you in with this link. Ask for a new one.",
	versions: "This page and the host are too far apart. One of them needs an update.",
	notUnderstood: "The host didn’t understand what this page sent.",
	tryAgain: "Try again",
	reload: "Load the page again",
	details: "Details",
	copyDetails: "Copy",
};

/** Languages by the tag that navigator.languages gives. @type {Record<string, typeof english>} */
const languages = { en: english };

/** The first language of the person's that there is. */
const language = (globalThis.navigator?.languages ?? []).map((tag) => tag.split("-")[0]).find((tag) => tag in languages) ?? "en";
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

export const words = languages[language];

/** Puts what is known in the place of "%1" and "%2". @param {string} sentence @param {(string | number)[]} known */
export function fill(sentence, ...known) {
	return sentence.replace(/%(\d)/g, (_, place) => String(known[place - 1]));
}

/** The sentence for so many. @param {Forms} forms @param {number} n */
export function count(forms, n) {
	return (forms[plurals.select(n)] ?? forms.other).replace("%n", numbers.format(n));
}
