// SPDX-License-Identifier: MIT
// QR codes (ISO/IEC 18004) of bytes with error correction M, versions 1 to 15: up to 412 characters of ASCII. In the
// page, because a link's secret is not to be sent anywhere to be drawn.

/** For each version: bytes of error correction a block, and blocks (table 9 of the standard, column M). */
const correctionBytes = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24];
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10];

/** Powers of 2 in GF(256) with the standard's polynomial, and their logarithms. */
const powers = new Uint8Array(255);
const logarithms = new Uint8Array(256);
for (let i = 0, value = 1; i < 255; ++i) {
	powers[i] = value;
	logarithms[value] = i;
	value = (value << 1) ^ (value & 0x80 ? 0x11d : 0);
}

/** @param {number} a @param {number} b */
function times(a, b) {
	return a && b ? powers[(logarithms[a] + logarithms[b]) % 255] : 0;
}

/** Reed and Solomon's remainder. @param {number[]} data @param {number} degree */
function correction(data, degree) {
	let generator = [1];
	for (let i = 0; i < degree; ++i)
		generator = [...generator, 0].map((value, j) => value ^ times(generator[j - 1] ?? 0, powers[i]));
	const rest = [...data, ...new Array(degree).fill(0)];
	for (let i = 0; i < data.length; ++i) {
		const factor = rest[i];
		generator.forEach((value, j) => (rest[i + j] ^= times(value, factor)));
	}
	return rest.slice(data.length);
}

/** Where the middles of the alignment patterns are, on both axes. @param {number} version */
function alignments(version) {
	if (version === 1)
		return [];
	const count = Math.floor(version / 7) + 2;
	const last = version * 4 + 10;
	const gap = Math.ceil((last - 6) / (count - 1) / 2) * 2;
	return [6, ...Array.from({ length: count - 1 }, (_, i) => last - gap * (count - 2 - i))];
}

/** Bits that are free for data and correction. @param {number} version */
function capacity(version) {
	const side = version * 4 + 17;
	const aligned = alignments(version).length;
	const patterns = 3 * 64 + 2 * (side - 16) + (version > 1 ? 25 * (aligned * aligned - 3) - 10 * (aligned - 2) : 0);
	return side * side - patterns - 31 - (version >= 7 ? 36 : 0);
}

/** The bytes to draw: data and correction, block by block in turns. @param {Uint8Array} bytes @param {number} version */
function codewords(bytes, version) {
	const perBlock = correctionBytes[version - 1];
	const blocks = blockCounts[version - 1];
	const total = capacity(version) >> 3;
	const room = total - perBlock * blocks;
	const bits = [4, bytes.length].map((value, i) => value.toString(2).padStart(i === 0 ? 4 : version < 10 ? 8 : 16, "0")).join("")
		+ Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("") + "0000";
	const data = (bits.padEnd(Math.ceil(bits.length / 8) * 8, "0").match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)).slice(0, room);
	while (data.length < room)
		data.push(...[0xec, 0x11].slice(0, room - data.length));

	const short = Math.floor(room / blocks);
	const longFrom = blocks - (room % blocks);
	const parts = Array.from({ length: blocks }, (_, i) => {
		const from = i * short + Math.max(0, i - longFrom);
		return data.slice(from, from + short + (i >= longFrom ? 1 : 0));
	});
	const corrections = parts.map((part) => correction(part, perBlock));
	return [...inTurns(parts, short + 1), ...inTurns(corrections, perBlock)];
}

/** @param {number[][]} blocks @param {number} length */
function inTurns(blocks, length) {
	return Array.from({ length }, (_, i) => blocks.flatMap((block) => block[i] ?? [])).flat();
}

/** A code being drawn: modules by row, undefined where nothing stands yet. */
class Drawing {
	/** @type {(boolean | undefined)[][]} */
	modules;
	#side;

	/** @param {number} version */
	constructor(version) {
		this.#side = version * 4 + 17;
		this.modules = Array.from({ length: this.#side }, () => new Array(this.#side).fill(undefined));
		const far = this.#side - 7;
		for (const [x, y] of [[0, 0], [far, 0], [0, far]])
			this.#rings(x + 3, y + 3, 4);
		const middles = alignments(version);
		for (const x of middles)
			for (const y of middles)
				if (this.modules[y][x] === undefined)
					this.#rings(x, y, 2);
		for (let i = 8; i < this.#side - 8; ++i) {
			this.modules[6][i] ??= i % 2 === 0;
			this.modules[i][6] ??= i % 2 === 0;
		}
		this.#format();
		if (version >= 7)
			this.#version(version);
	}

	/** A finder (and the light around it) or an alignment pattern. @param {number} cx @param {number} cy @param {number} radius */
	#rings(cx, cy, radius) {
		for (let y = Math.max(0, cy - radius); y <= Math.min(this.#side - 1, cy + radius); ++y)
			for (let x = Math.max(0, cx - radius); x <= Math.min(this.#side - 1, cx + radius); ++x) {
				const ring = Math.max(Math.abs(x - cx), Math.abs(y - cy));
				this.modules[y][x] = radius === 2 ? ring !== 1 : ring !== 2 && ring !== 4;
			}
	}

	/** Level M and mask 0, which are 0 both: only the mask of the format bits themselves is left. */
	#format() {
		const bits = 0x5412;
		const at = (/** @type {number} */ i) => ((bits >> i) & 1) === 1;
		const last = this.#side - 1;
		for (let i = 0; i < 15; ++i) {
			this.modules[i < 6 ? i : i < 8 ? i + 1 : last - 14 + i][8] = at(i);
			this.modules[8][i < 8 ? last - i : i === 8 ? 7 : 14 - i] = at(i);
		}
		this.modules[last - 7][8] = true;
	}

	/** @param {number} version */
	#version(version) {
		const bits = (version << 12) | remainder(version, 12, 0x1f25);
		for (let i = 0; i < 18; ++i) {
			const a = this.#side - 11 + (i % 3);
			const b = Math.floor(i / 3);
			this.modules[a][b] = this.modules[b][a] = ((bits >> i) & 1) === 1;
		}
	}

	/** Up and down in columns of two, from the right, under mask 0. @param {number[]} bytes */
	fill(bytes) {
		let bit = 0;
		for (let right = this.#side - 1; right > 0; right -= right === 8 ? 3 : 2) {
			const isUp = ((right + 1) & 2) === 0;
			for (let step = 0; step < this.#side; ++step) {
				const y = isUp ? this.#side - 1 - step : step;
				for (const x of [right, right - 1]) {
					if (this.modules[y][x] !== undefined)
						continue;
					const isDark = (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
					this.modules[y][x] = isDark !== ((x + y) % 2 === 0);
					++bit;
				}
			}
		}
	}
}

/** Of a BCH code. @param {number} value @param {number} degree @param {number} generator */
function remainder(value, degree, generator) {
	let rest = value;
	for (let i = 0; i < degree; ++i)
		rest = (rest << 1) ^ ((rest >> (degree - 1)) * generator);
	return rest;
}

/** The modules by row, dark is true; null where the text is too long. @param {string} text @returns {boolean[][] | null} */
export function qrMatrix(text) {
	const bytes = new TextEncoder().encode(text);
	const version = correctionBytes.findIndex((perBlock, i) =>
		(capacity(i + 1) >> 3) - perBlock * blockCounts[i] >= bytes.length + (i + 1 < 10 ? 2 : 3)) + 1;
	if (version === 0)
		return null;
	const drawing = new Drawing(version);
	drawing.fill(codewords(bytes, version));
	return /** @type {boolean[][]} */ (drawing.modules);
}
