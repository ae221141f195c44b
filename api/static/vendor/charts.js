import { n as e } from "../rolldown-runtime.js";
var t = function(e, n) {
	return t = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
		e.__proto__ = t;
	} || function(e, t) {
		for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
	}, t(e, n);
};
function n(e, n) {
	if (typeof n != `function` && n !== null) throw TypeError(`Class extends value ` + String(n) + ` is not a constructor or null`);
	t(e, n);
	function r() {
		this.constructor = e;
	}
	e.prototype = n === null ? Object.create(n) : (r.prototype = n.prototype, new r());
}
var r = `12px sans-serif`, i = 20, a = 100, o = `007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N`;
function s(e) {
	var t = {};
	if (typeof JSON > `u`) return t;
	for (var n = 0; n < e.length; n++) {
		var r = String.fromCharCode(n + 32);
		t[r] = (e.charCodeAt(n) - i) / a;
	}
	return t;
}
var c = s(o), l = {
	createCanvas: function() {
		return typeof document < `u` && document.createElement(`canvas`);
	},
	measureText: (function() {
		var e, t;
		return function(n, r) {
			if (!e) {
				var i = l.createCanvas();
				e = i && i.getContext(`2d`);
			}
			if (e) return t !== r && (t = e.font = r || `12px sans-serif`), e.measureText(n);
			n ||= ``, r ||= `12px sans-serif`;
			var a = /((?:\d+)?\.?\d*)px/.exec(r), o = a && +a[1] || 12, s = 0;
			if (r.indexOf(`mono`) >= 0) s = o * n.length;
			else for (var u = 0; u < n.length; u++) {
				var d = c[n[u]];
				s += d == null ? o : d * o;
			}
			return { width: s };
		};
	})(),
	loadImage: function(e, t, n) {
		var r = new Image();
		return r.onload = t, r.onerror = n, r.src = e, r;
	},
	getTime: function() {
		return Date.now ? Date.now() : +/* @__PURE__ */ new Date();
	}
}, u = te([
	`Function`,
	`RegExp`,
	`Date`,
	`Error`,
	`CanvasGradient`,
	`CanvasPattern`,
	`Image`,
	`Canvas`
], function(e, t) {
	return e[`[object ` + t + `]`] = !0, e;
}, {}), d = te([
	`Int8`,
	`Uint8`,
	`Uint8Clamped`,
	`Int16`,
	`Uint16`,
	`Int32`,
	`Uint32`,
	`Float32`,
	`Float64`
], function(e, t) {
	return e[`[object ` + t + `Array]`] = !0, e;
}, {}), f = Object.prototype.toString, p = Array.prototype, m = p.forEach, h = p.filter, g = p.slice, _ = p.map, v = function() {}.constructor, y = v ? v.prototype : null, b = `__proto__`, x = 2311, S = 2 ** 53 - 1;
function C() {
	return x >= S && (x = 0), x++;
}
function w() {
	var e = [...arguments];
	typeof console < `u` && console.error.apply(console, e);
}
function T(e) {
	if (typeof e != `object` || !e) return e;
	var t = e, n = f.call(e);
	if (n === `[object Array]`) {
		if (!be(e)) {
			t = [];
			for (var r = 0, i = e.length; r < i; r++) t[r] = T(e[r]);
		}
	} else if (d[n]) {
		if (!be(e)) {
			var a = e.constructor;
			if (a.from) t = a.from(e);
			else {
				t = new a(e.length);
				for (var r = 0, i = e.length; r < i; r++) t[r] = e[r];
			}
		}
	} else if (!u[n] && !be(e) && !ce(e)) for (var o in t = {}, e) e.hasOwnProperty(o) && o !== b && (t[o] = T(e[o]));
	return t;
}
function E(e, t, n) {
	if (!U(t) || !U(e)) return n ? T(t) : e;
	for (var r in t) if (t.hasOwnProperty(r) && r !== b) {
		var i = e[r], a = t[r];
		U(a) && U(i) && !B(a) && !B(i) && !ce(a) && !ce(i) && !oe(a) && !oe(i) && !be(a) && !be(i) ? E(i, a, n) : (n || !(r in e)) && (e[r] = T(t[r]));
	}
	return e;
}
function D(e, t) {
	for (var n = e[0], r = 1, i = e.length; r < i; r++) n = E(n, e[r], t);
	return n;
}
function O(e, t) {
	if (Object.assign) Object.assign(e, t);
	else for (var n in t) t.hasOwnProperty(n) && n !== b && (e[n] = t[n]);
	return e;
}
function k(e, t, n) {
	e ||= {};
	for (var r = 0; r < n.length; r++) {
		var i = n[r];
		e[i] = t[i];
	}
	return e;
}
function A(e, t, n) {
	for (var r = L(t), i = 0, a = r.length; i < a; i++) {
		var o = r[i];
		(n ? t[o] != null : e[o] == null) && (e[o] = t[o]);
	}
	return e;
}
l.createCanvas;
function j(e, t) {
	if (e) {
		if (e.indexOf) return e.indexOf(t);
		for (var n = 0, r = e.length; n < r; n++) if (e[n] === t) return n;
	}
	return -1;
}
function ee(e, t) {
	var n = e.prototype;
	function r() {}
	for (var i in r.prototype = t.prototype, e.prototype = new r(), n) n.hasOwnProperty(i) && (e.prototype[i] = n[i]);
	e.prototype.constructor = e, e.superClass = t;
}
function M(e, t, n) {
	if (e = `prototype` in e ? e.prototype : e, t = `prototype` in t ? t.prototype : t, Object.getOwnPropertyNames) for (var r = Object.getOwnPropertyNames(t), i = 0; i < r.length; i++) {
		var a = r[i];
		a !== `constructor` && (n ? t[a] != null : e[a] == null) && (e[a] = t[a]);
	}
	else A(e, t, n);
}
function N(e) {
	return !e || typeof e == `string` ? !1 : typeof e.length == `number`;
}
function P(e, t, n) {
	if (e && t) {
		if (e.forEach && e.forEach === m) e.forEach(t, n);
		else if (e.length === +e.length) for (var r = 0, i = e.length; r < i; r++) t.call(n, e[r], r, e);
		else for (var a in e) e.hasOwnProperty(a) && t.call(n, e[a], a, e);
	}
}
function F(e, t, n) {
	if (!e) return [];
	if (!t) return me(e);
	if (e.map && e.map === _) return e.map(t, n);
	for (var r = [], i = 0, a = e.length; i < a; i++) r.push(t.call(n, e[i], i, e));
	return r;
}
function te(e, t, n, r) {
	if (e && t) {
		for (var i = 0, a = e.length; i < a; i++) n = t.call(r, n, e[i], i, e);
		return n;
	}
}
function I(e, t, n) {
	if (!e) return [];
	if (!t) return me(e);
	if (e.filter && e.filter === h) return e.filter(t, n);
	for (var r = [], i = 0, a = e.length; i < a; i++) t.call(n, e[i], i, e) && r.push(e[i]);
	return r;
}
function ne(e, t, n) {
	if (e && t) {
		for (var r = 0, i = e.length; r < i; r++) if (t.call(n, e[r], r, e)) return e[r];
	}
}
function L(e) {
	if (!e) return [];
	if (Object.keys) return Object.keys(e);
	var t = [];
	for (var n in e) e.hasOwnProperty(n) && t.push(n);
	return t;
}
function re(e, t) {
	var n = [...arguments].slice(2);
	return function() {
		return e.apply(t, n.concat(g.call(arguments)));
	};
}
var R = y && V(y.bind) ? y.call.bind(y.bind) : re;
function z(e) {
	var t = [...arguments].slice(1);
	return function() {
		return e.apply(this, t.concat(g.call(arguments)));
	};
}
function B(e) {
	return Array.isArray ? Array.isArray(e) : f.call(e) === `[object Array]`;
}
function V(e) {
	return typeof e == `function`;
}
function H(e) {
	return typeof e == `string`;
}
function ie(e) {
	return f.call(e) === `[object String]`;
}
function ae(e) {
	return typeof e == `number`;
}
function U(e) {
	var t = typeof e;
	return t === `function` || !!e && t === `object`;
}
function oe(e) {
	return !!u[f.call(e)];
}
function se(e) {
	return !!d[f.call(e)];
}
function ce(e) {
	return typeof e == `object` && typeof e.nodeType == `number` && typeof e.ownerDocument == `object`;
}
function le(e) {
	return e.colorStops != null;
}
function ue(e) {
	return e.image != null;
}
function de(e) {
	return e !== e;
}
function fe() {
	for (var e = [...arguments], t = 0, n = e.length; t < n; t++) if (e[t] != null) return e[t];
}
function W(e, t) {
	return e ?? t;
}
function pe(e, t, n) {
	return e ?? t ?? n;
}
function me(e) {
	var t = [...arguments].slice(1);
	return g.apply(e, t);
}
function he(e) {
	if (typeof e == `number`) return [
		e,
		e,
		e,
		e
	];
	var t = e.length;
	return t === 2 ? [
		e[0],
		e[1],
		e[0],
		e[1]
	] : t === 3 ? [
		e[0],
		e[1],
		e[2],
		e[1]
	] : e;
}
function ge(e, t) {
	if (!e) throw Error(t);
}
function _e(e) {
	return e == null ? null : typeof e.trim == `function` ? e.trim() : e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, ``);
}
var ve = `__ec_primitive__`;
function ye(e) {
	e[ve] = !0;
}
function be(e) {
	return e[ve];
}
var xe = function() {
	function e() {
		this.data = {};
	}
	return e.prototype.delete = function(e) {
		var t = this.has(e);
		return t && delete this.data[e], t;
	}, e.prototype.has = function(e) {
		return this.data.hasOwnProperty(e);
	}, e.prototype.get = function(e) {
		return this.data[e];
	}, e.prototype.set = function(e, t) {
		return this.data[e] = t, this;
	}, e.prototype.keys = function() {
		return L(this.data);
	}, e.prototype.forEach = function(e) {
		var t = this.data;
		for (var n in t) t.hasOwnProperty(n) && e(t[n], n);
	}, e;
}(), Se = typeof Map == `function`;
function Ce() {
	return Se ? /* @__PURE__ */ new Map() : new xe();
}
var we = function() {
	function e(t) {
		var n = B(t);
		this.data = Ce();
		var r = this;
		t instanceof e ? t.each(i) : t && P(t, i);
		function i(e, t) {
			n ? r.set(e, t) : r.set(t, e);
		}
	}
	return e.prototype.hasKey = function(e) {
		return this.data.has(e);
	}, e.prototype.get = function(e) {
		return this.data.get(e);
	}, e.prototype.set = function(e, t) {
		return this.data.set(e, t), t;
	}, e.prototype.each = function(e, t) {
		this.data.forEach(function(n, r) {
			e.call(t, n, r);
		});
	}, e.prototype.keys = function() {
		var e = this.data.keys();
		return Se ? Array.from(e) : e;
	}, e.prototype.removeKey = function(e) {
		this.data.delete(e);
	}, e;
}();
function G(e) {
	return new we(e);
}
function Te(e, t) {
	for (var n = new e.constructor(e.length + t.length), r = 0; r < e.length; r++) n[r] = e[r];
	for (var i = e.length, r = 0; r < t.length; r++) n[r + i] = t[r];
	return n;
}
function Ee(e, t) {
	var n;
	if (Object.create) n = Object.create(e);
	else {
		var r = function() {};
		r.prototype = e, n = new r();
	}
	return t && O(n, t), n;
}
function De(e) {
	var t = e.style;
	t.webkitUserSelect = `none`, t.userSelect = `none`, t.webkitTapHighlightColor = `rgba(0,0,0,0)`, t[`-webkit-touch-callout`] = `none`;
}
function K(e, t) {
	return e.hasOwnProperty(t);
}
function Oe() {}
var ke = 180 / Math.PI, Ae = function() {
	function e() {
		this.firefox = !1, this.ie = !1, this.edge = !1, this.newEdge = !1, this.weChat = !1;
	}
	return e;
}(), q = new (function() {
	function e() {
		this.browser = new Ae(), this.node = !1, this.wxa = !1, this.worker = !1, this.svgSupported = !1, this.touchEventsSupported = !1, this.pointerEventsSupported = !1, this.domSupported = !1, this.transformSupported = !1, this.transform3dSupported = !1, this.hasGlobalWindow = typeof window < `u`;
	}
	return e;
}())();
typeof wx == `object` && typeof wx.getSystemInfoSync == `function` ? (q.wxa = !0, q.touchEventsSupported = !0) : typeof document > `u` && typeof self < `u` ? q.worker = !0 : !q.hasGlobalWindow || `Deno` in window || typeof navigator < `u` && typeof navigator.userAgent == `string` && navigator.userAgent.indexOf(`Node.js`) > -1 ? (q.node = !0, q.svgSupported = !0) : je(navigator.userAgent, q);
function je(e, t) {
	var n = t.browser, r = e.match(/Firefox\/([\d.]+)/), i = e.match(/MSIE\s([\d.]+)/) || e.match(/Trident\/.+?rv:(([\d.]+))/), a = e.match(/Edge?\/([\d.]+)/), o = /micromessenger/i.test(e);
	if (r && (n.firefox = !0, n.version = r[1]), i && (n.ie = !0, n.version = i[1]), a && (n.edge = !0, n.version = a[1], n.newEdge = +a[1].split(`.`)[0] > 18), o && (n.weChat = !0), t.svgSupported = typeof SVGRect < `u`, t.touchEventsSupported = `ontouchstart` in window && !n.ie && !n.edge, t.pointerEventsSupported = `onpointerdown` in window && (n.edge || n.ie && +n.version >= 11), t.domSupported = typeof document < `u`) {
		var s = document.documentElement.style;
		t.transform3dSupported = (n.ie && `transition` in s || n.edge || `WebKitCSSMatrix` in window && `m11` in new WebKitCSSMatrix() || `MozPerspective` in s) && !(`OTransition` in s), t.transformSupported = t.transform3dSupported || n.ie && +n.version >= 9;
	}
}
var Me = `.`, Ne = `___EC__COMPONENT__CONTAINER___`, Pe = `___EC__EXTENDED_CLASS___`;
function Fe(e) {
	var t = {
		main: ``,
		sub: ``
	};
	if (e) {
		var n = e.split(Me);
		t.main = n[0] || ``, t.sub = n[1] || ``;
	}
	return t;
}
function Ie(e) {
	ge(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(e), `componentType "` + e + `" illegal`);
}
function Le(e) {
	return !!(e && e[Pe]);
}
function Re(e, t) {
	e.$constructor = e, e.extend = function(e) {
		var t = this, r;
		return ze(t) ? r = function(e) {
			n(t, e);
			function t() {
				return e.apply(this, arguments) || this;
			}
			return t;
		}(t) : (r = function() {
			(e.$constructor || t).apply(this, arguments);
		}, ee(r, this)), O(r.prototype, e), r[Pe] = !0, r.extend = this.extend, r.superCall = Ue, r.superApply = We, r.superClass = t, r;
	};
}
function ze(e) {
	return V(e) && /^class\s/.test(Function.prototype.toString.call(e));
}
function Be(e, t) {
	e.extend = t.extend;
}
var Ve = Math.round(Math.random() * 10);
function He(e) {
	var t = [`__\0is_clz`, Ve++].join(`_`);
	e.prototype[t] = !0, e.isInstance = function(e) {
		return !!(e && e[t]);
	};
}
function Ue(e, t) {
	var n = [...arguments].slice(2);
	return this.superClass.prototype[t].apply(e, n);
}
function We(e, t, n) {
	return this.superClass.prototype[t].apply(e, n);
}
function Ge(e) {
	var t = {};
	e.registerClass = function(e) {
		var r = e.type || e.prototype.type;
		if (r) {
			Ie(r), e.prototype.type = r;
			var i = Fe(r);
			if (!i.sub) t[i.main] = e;
			else if (i.sub !== Ne) {
				var a = n(i);
				a[i.sub] = e;
			}
		}
		return e;
	}, e.getClass = function(e, n, r) {
		var i = t[e];
		if (i && i[Ne] && (i = n ? i[n] : null), r && !i) throw Error(n ? `Component ` + e + `.` + (n || ``) + ` is used but not imported.` : e + `.type should be specified.`);
		return i;
	}, e.getClassesByMainType = function(e) {
		var n = Fe(e), r = [], i = t[n.main];
		return i && i[Ne] ? P(i, function(e, t) {
			t !== Ne && r.push(e);
		}) : r.push(i), r;
	}, e.hasClass = function(e) {
		return !!t[Fe(e).main];
	}, e.getAllClassMainTypes = function() {
		var e = [];
		return P(t, function(t, n) {
			e.push(n);
		}), e;
	}, e.hasSubTypes = function(e) {
		var n = t[Fe(e).main];
		return n && n[Ne];
	};
	function n(e) {
		var n = t[e.main];
		return n && n[Ne] || (n = t[e.main] = {}, n[Ne] = !0), n;
	}
}
function Ke(e, t) {
	for (var n = 0; n < e.length; n++) e[n][1] || (e[n][1] = e[n][0]);
	return t ||= !1, function(n, r, i) {
		for (var a = {}, o = 0; o < e.length; o++) {
			var s = e[o][1];
			if (!(r && j(r, s) >= 0 || i && j(i, s) < 0)) {
				var c = n.getShallow(s, t);
				c != null && (a[e[o][0]] = c);
			}
		}
		return a;
	};
}
var qe = Ke([
	[`fill`, `color`],
	[`shadowBlur`],
	[`shadowOffsetX`],
	[`shadowOffsetY`],
	[`opacity`],
	[`shadowColor`]
]), Je = function() {
	function e() {}
	return e.prototype.getAreaStyle = function(e, t) {
		return qe(this, e, t);
	}, e;
}(), Ye = function() {
	function e(e) {
		this.value = e;
	}
	return e;
}(), Xe = function() {
	function e() {
		this._len = 0;
	}
	return e.prototype.insert = function(e) {
		var t = new Ye(e);
		return this.insertEntry(t), t;
	}, e.prototype.insertEntry = function(e) {
		this.head ? (this.tail.next = e, e.prev = this.tail, e.next = null, this.tail = e) : this.head = this.tail = e, this._len++;
	}, e.prototype.remove = function(e) {
		var t = e.prev, n = e.next;
		t ? t.next = n : this.head = n, n ? n.prev = t : this.tail = t, e.next = e.prev = null, this._len--;
	}, e.prototype.len = function() {
		return this._len;
	}, e.prototype.clear = function() {
		this.head = this.tail = null, this._len = 0;
	}, e;
}(), Ze = function() {
	function e(e) {
		this._list = new Xe(), this._maxSize = 10, this._map = {}, this._maxSize = e;
	}
	return e.prototype.put = function(e, t) {
		var n = this._list, r = this._map, i = null;
		if (r[e] == null) {
			var a = n.len(), o = this._lastRemovedEntry;
			if (a >= this._maxSize && a > 0) {
				var s = n.head;
				n.remove(s), delete r[s.key], i = s.value, this._lastRemovedEntry = s;
			}
			o ? o.value = t : o = new Ye(t), o.key = e, n.insertEntry(o), r[e] = o;
		}
		return i;
	}, e.prototype.get = function(e) {
		var t = this._map[e], n = this._list;
		if (t != null) return t !== n.tail && (n.remove(t), n.insertEntry(t)), t.value;
	}, e.prototype.clear = function() {
		this._list.clear(), this._map = {};
	}, e.prototype.len = function() {
		return this._list.len();
	}, e;
}(), Qe = new Ze(50);
function $e(e) {
	if (typeof e == `string`) {
		var t = Qe.get(e);
		return t && t.image;
	}
	return e;
}
function et(e, t, n, r, i) {
	if (!e) return t;
	if (typeof e == `string`) {
		if (t && t.__zrImageSrc === e || !n) return t;
		var a = Qe.get(e), o = {
			hostEl: n,
			cb: r,
			cbPayload: i
		};
		return a ? (t = a.image, !nt(t) && a.pending.push(o)) : (t = l.loadImage(e, tt, tt), t.__zrImageSrc = e, Qe.put(e, t.__cachedImgObj = {
			image: t,
			pending: [o]
		})), t;
	}
	return e;
}
function tt() {
	var e = this.__cachedImgObj;
	this.onload = this.onerror = this.__cachedImgObj = null;
	for (var t = 0; t < e.pending.length; t++) {
		var n = e.pending[t], r = n.cb;
		r && r(this, n.cbPayload), n.hostEl.dirty();
	}
	e.pending.length = 0;
}
function nt(e) {
	return e && e.width && e.height;
}
function rt() {
	return [
		1,
		0,
		0,
		1,
		0,
		0
	];
}
function it(e) {
	return e[0] = 1, e[1] = 0, e[2] = 0, e[3] = 1, e[4] = 0, e[5] = 0, e;
}
function at(e, t) {
	return e[0] = t[0], e[1] = t[1], e[2] = t[2], e[3] = t[3], e[4] = t[4], e[5] = t[5], e;
}
function ot(e, t, n) {
	var r = t[0] * n[0] + t[2] * n[1], i = t[1] * n[0] + t[3] * n[1], a = t[0] * n[2] + t[2] * n[3], o = t[1] * n[2] + t[3] * n[3], s = t[0] * n[4] + t[2] * n[5] + t[4], c = t[1] * n[4] + t[3] * n[5] + t[5];
	return e[0] = r, e[1] = i, e[2] = a, e[3] = o, e[4] = s, e[5] = c, e;
}
function st(e, t, n) {
	return e[0] = t[0], e[1] = t[1], e[2] = t[2], e[3] = t[3], e[4] = t[4] + n[0], e[5] = t[5] + n[1], e;
}
function ct(e, t, n, r) {
	r === void 0 && (r = [0, 0]);
	var i = t[0], a = t[2], o = t[4], s = t[1], c = t[3], l = t[5], u = Math.sin(n), d = Math.cos(n);
	return e[0] = i * d + s * u, e[1] = -i * u + s * d, e[2] = a * d + c * u, e[3] = -a * u + d * c, e[4] = d * (o - r[0]) + u * (l - r[1]) + r[0], e[5] = d * (l - r[1]) - u * (o - r[0]) + r[1], e;
}
function lt(e, t, n) {
	var r = n[0], i = n[1];
	return e[0] = t[0] * r, e[1] = t[1] * i, e[2] = t[2] * r, e[3] = t[3] * i, e[4] = t[4] * r, e[5] = t[5] * i, e;
}
function ut(e, t) {
	var n = t[0], r = t[2], i = t[4], a = t[1], o = t[3], s = t[5], c = n * o - a * r;
	return c ? (c = 1 / c, e[0] = o * c, e[1] = -a * c, e[2] = -r * c, e[3] = n * c, e[4] = (r * s - o * i) * c, e[5] = (a * i - n * s) * c, e) : null;
}
function dt(e, t) {
	return e ??= 0, t ??= 0, [e, t];
}
function ft(e, t) {
	return e[0] = t[0], e[1] = t[1], e;
}
function pt(e) {
	return [e[0], e[1]];
}
function mt(e, t, n) {
	return e[0] = t, e[1] = n, e;
}
function ht(e, t, n) {
	return e[0] = t[0] + n[0], e[1] = t[1] + n[1], e;
}
function gt(e, t, n) {
	return e[0] = t[0] - n[0], e[1] = t[1] - n[1], e;
}
function _t(e) {
	return Math.sqrt(vt(e));
}
function vt(e) {
	return e[0] * e[0] + e[1] * e[1];
}
function yt(e, t, n) {
	return e[0] = t[0] * n, e[1] = t[1] * n, e;
}
function bt(e, t) {
	var n = _t(t);
	return n === 0 ? (e[0] = 0, e[1] = 0) : (e[0] = t[0] / n, e[1] = t[1] / n), e;
}
function xt(e, t) {
	return Math.sqrt((e[0] - t[0]) * (e[0] - t[0]) + (e[1] - t[1]) * (e[1] - t[1]));
}
var St = xt;
function Ct(e, t) {
	return (e[0] - t[0]) * (e[0] - t[0]) + (e[1] - t[1]) * (e[1] - t[1]);
}
var wt = Ct;
function Tt(e, t, n) {
	var r = t[0], i = t[1];
	return e[0] = n[0] * r + n[2] * i + n[4], e[1] = n[1] * r + n[3] * i + n[5], e;
}
function Et(e, t, n) {
	return e[0] = Math.min(t[0], n[0]), e[1] = Math.min(t[1], n[1]), e;
}
function Dt(e, t, n) {
	return e[0] = Math.max(t[0], n[0]), e[1] = Math.max(t[1], n[1]), e;
}
var Ot = function() {
	function e(e, t) {
		this.x = e || 0, this.y = t || 0;
	}
	return e.prototype.copy = function(e) {
		return this.x = e.x, this.y = e.y, this;
	}, e.prototype.clone = function() {
		return new e(this.x, this.y);
	}, e.prototype.set = function(e, t) {
		return this.x = e, this.y = t, this;
	}, e.prototype.equal = function(e) {
		return e.x === this.x && e.y === this.y;
	}, e.prototype.add = function(e) {
		return this.x += e.x, this.y += e.y, this;
	}, e.prototype.scale = function(e) {
		this.x *= e, this.y *= e;
	}, e.prototype.scaleAndAdd = function(e, t) {
		this.x += e.x * t, this.y += e.y * t;
	}, e.prototype.sub = function(e) {
		return this.x -= e.x, this.y -= e.y, this;
	}, e.prototype.dot = function(e) {
		return this.x * e.x + this.y * e.y;
	}, e.prototype.len = function() {
		return Math.sqrt(this.x * this.x + this.y * this.y);
	}, e.prototype.lenSquare = function() {
		return this.x * this.x + this.y * this.y;
	}, e.prototype.normalize = function() {
		var e = this.len();
		return this.x /= e, this.y /= e, this;
	}, e.prototype.distance = function(e) {
		var t = this.x - e.x, n = this.y - e.y;
		return Math.sqrt(t * t + n * n);
	}, e.prototype.distanceSquare = function(e) {
		var t = this.x - e.x, n = this.y - e.y;
		return t * t + n * n;
	}, e.prototype.negate = function() {
		return this.x = -this.x, this.y = -this.y, this;
	}, e.prototype.transform = function(e) {
		if (e) {
			var t = this.x, n = this.y;
			return this.x = e[0] * t + e[2] * n + e[4], this.y = e[1] * t + e[3] * n + e[5], this;
		}
	}, e.prototype.toArray = function(e) {
		return e[0] = this.x, e[1] = this.y, e;
	}, e.prototype.fromArray = function(e) {
		this.x = e[0], this.y = e[1];
	}, e.set = function(e, t, n) {
		e.x = t, e.y = n;
	}, e.copy = function(e, t) {
		e.x = t.x, e.y = t.y;
	}, e.len = function(e) {
		return Math.sqrt(e.x * e.x + e.y * e.y);
	}, e.lenSquare = function(e) {
		return e.x * e.x + e.y * e.y;
	}, e.dot = function(e, t) {
		return e.x * t.x + e.y * t.y;
	}, e.add = function(e, t, n) {
		e.x = t.x + n.x, e.y = t.y + n.y;
	}, e.sub = function(e, t, n) {
		e.x = t.x - n.x, e.y = t.y - n.y;
	}, e.scale = function(e, t, n) {
		e.x = t.x * n, e.y = t.y * n;
	}, e.scaleAndAdd = function(e, t, n, r) {
		e.x = t.x + n.x * r, e.y = t.y + n.y * r;
	}, e.lerp = function(e, t, n, r) {
		var i = 1 - r;
		e.x = i * t.x + r * n.x, e.y = i * t.y + r * n.y;
	}, e;
}(), kt = Math.min, At = Math.max, jt = Math.abs, Mt = [`x`, `y`], Nt = [`width`, `height`], Pt = new Ot(), Ft = new Ot(), It = new Ot(), Lt = new Ot(), Rt = Qt(), zt = Rt.minTv, Bt = Rt.maxTv, Vt = [0, 0], J = function() {
	function e(e, t, n, r) {
		Ut(this, e, t, n, r);
	}
	return e.set = function(e, t, n, r, i) {
		return r < 0 && (t += r, r = -r), i < 0 && (n += i, i = -i), e.x = t, e.y = n, e.width = r, e.height = i, e;
	}, e.prototype.union = function(e) {
		var t = kt(e.x, this.x), n = kt(e.y, this.y);
		this.width = isFinite(this.x) && isFinite(this.width) ? At(e.x + e.width, this.x + this.width) - t : e.width, this.height = isFinite(this.y) && isFinite(this.height) ? At(e.y + e.height, this.y + this.height) - n : e.height, this.x = t, this.y = n;
	}, e.prototype.applyTransform = function(t) {
		e.applyTransform(this, this, t);
	}, e.prototype.calculateTransform = function(e) {
		return Gt(rt(), this, e);
	}, e.prototype.intersect = function(t, n, r) {
		return e.intersect(this, t, n, r);
	}, e.intersect = function(t, n, r, i) {
		r && Ot.set(r, 0, 0);
		var a = i && i.outIntersectRect || null, o = i && i.clamp;
		if (a && (a.x = a.y = a.width = a.height = NaN), !t || !n) return !1;
		t instanceof e || (t = Ut(Jt, t.x, t.y, t.width, t.height)), n instanceof e || (n = Ut(Yt, n.x, n.y, n.width, n.height));
		var s = !!r;
		Rt.reset(i, s);
		var c = Rt.touchThreshold, l = t.x + c, u = t.x + t.width - c, d = t.y + c, f = t.y + t.height - c, p = n.x + c, m = n.x + n.width - c, h = n.y + c, g = n.y + n.height - c;
		if (l > u || d > f || p > m || h > g) return !1;
		var _ = !(u < p || m < l || f < h || g < d);
		return (s || a) && (Vt[0] = 1 / 0, Vt[1] = 0, Zt(l, u, p, m, 0, s, a, o), Zt(d, f, h, g, 1, s, a, o), s && Ot.copy(r, _ ? Rt.useDir ? Rt.dirMinTv : zt : Bt)), _;
	}, e.contain = function(e, t, n) {
		return t >= e.x && t <= e.x + e.width && n >= e.y && n <= e.y + e.height;
	}, e.prototype.contain = function(t, n) {
		return e.contain(this, t, n);
	}, e.prototype.clone = function() {
		return new e(this.x, this.y, this.width, this.height);
	}, e.prototype.copy = function(e) {
		Wt(this, e);
	}, e.prototype.plain = function() {
		return {
			x: this.x,
			y: this.y,
			width: this.width,
			height: this.height
		};
	}, e.prototype.isFinite = function() {
		return isFinite(this.x) && isFinite(this.y) && isFinite(this.width) && isFinite(this.height);
	}, e.prototype.isZero = function() {
		return this.width === 0 || this.height === 0;
	}, e.create = function(t) {
		return new e(t ? t.x : 0, t ? t.y : 0, t ? t.width : 0, t ? t.height : 0);
	}, e.copy = function(e, t) {
		return e.x = t.x, e.y = t.y, e.width = t.width, e.height = t.height, e;
	}, e.applyTransform = function(e, t, n) {
		if (!n) e !== t && Wt(e, t);
		else if (n[1] < 1e-5 && n[1] > -1e-5 && n[2] < 1e-5 && n[2] > -1e-5) {
			var r = n[0], i = n[3], a = n[4], o = n[5];
			e.x = t.x * r + a, e.y = t.y * i + o, e.width = t.width * r, e.height = t.height * i, e.width < 0 && (e.x += e.width, e.width = -e.width), e.height < 0 && (e.y += e.height, e.height = -e.height);
		} else {
			Pt.x = It.x = t.x, Pt.y = Lt.y = t.y, Ft.x = Lt.x = t.x + t.width, Ft.y = It.y = t.y + t.height, Pt.transform(n), Lt.transform(n), Ft.transform(n), It.transform(n), e.x = kt(Pt.x, Ft.x, It.x, Lt.x), e.y = kt(Pt.y, Ft.y, It.y, Lt.y);
			var s = At(Pt.x, Ft.x, It.x, Lt.x), c = At(Pt.y, Ft.y, It.y, Lt.y);
			e.width = s - e.x, e.height = c - e.y;
		}
	}, e.calculateTransform = function(e, t, n) {
		var r = n.width / t.width, i = n.height / t.height;
		return e = it(e || []), st(e, e, mt(Xt, -t.x, -t.y)), lt(e, e, mt(Xt, r, i)), st(e, e, mt(Xt, n.x, n.y)), e;
	}, e;
}(), Ht = J.create, Ut = J.set, Wt = J.copy, Gt = J.calculateTransform, Kt = J.applyTransform, qt = J.contain, Jt = new J(0, 0, 0, 0), Yt = new J(0, 0, 0, 0), Xt = [];
function Zt(e, t, n, r, i, a, o, s) {
	var c = jt(t - n), l = jt(r - e), u = kt(c, l), d = Mt[i], f = Mt[1 - i], p = Nt[i];
	t < n || r < e ? c < l ? (a && (Bt[d] = -c), s && (o[d] = t, o[p] = 0)) : (a && (Bt[d] = l), s && (o[d] = e, o[p] = 0)) : (o && (o[d] = At(e, n), o[p] = kt(t, r) - o[d]), a && (u < Vt[0] || Rt.useDir) && (Vt[0] = kt(u, Vt[0]), (c < l || !Rt.bidirectional) && (zt[d] = c, zt[f] = 0, Rt.useDir && Rt.calcDirMTV()), (c >= l || !Rt.bidirectional) && (zt[d] = -l, zt[f] = 0, Rt.useDir && Rt.calcDirMTV())));
}
function Qt() {
	var e = 0, t = new Ot(), n = new Ot(), r = {
		minTv: new Ot(),
		maxTv: new Ot(),
		useDir: !1,
		dirMinTv: new Ot(),
		touchThreshold: 0,
		bidirectional: !0,
		negativeSize: !1,
		reset: function(i, a) {
			r.touchThreshold = 0, i && i.touchThreshold != null && (r.touchThreshold = At(0, i.touchThreshold)), r.negativeSize = !1, a && (r.minTv.set(1 / 0, 1 / 0), r.maxTv.set(0, 0), r.useDir = !1, i && i.direction != null && (r.useDir = !0, r.dirMinTv.copy(r.minTv), n.copy(r.minTv), e = i.direction, r.bidirectional = i.bidirectional == null || !!i.bidirectional, r.bidirectional || t.set(Math.cos(e), Math.sin(e))));
		},
		calcDirMTV: function() {
			var a = r.minTv, o = r.dirMinTv, s = a.y * a.y + a.x * a.x, c = Math.sin(e), l = Math.cos(e), u = c * a.y + l * a.x;
			i(u) ? i(a.x) && i(a.y) && o.set(0, 0) : (n.x = s * l / u, n.y = s * c / u, i(n.x) && i(n.y) ? o.set(0, 0) : (r.bidirectional || t.dot(n) > 0) && n.len() < o.len() && o.copy(n));
		}
	};
	function i(e) {
		return jt(e) < 1e-10;
	}
	return r;
}
function $t(e) {
	en ||= new Ze(100), e ||= `12px sans-serif`;
	var t = en.get(e);
	return t || (t = {
		font: e,
		strWidthCache: new Ze(500),
		asciiWidthMap: null,
		asciiWidthMapTried: !1,
		stWideCharWidth: l.measureText(`国`, e).width,
		asciiCharWidth: l.measureText(`a`, e).width
	}, en.put(e, t)), t;
}
var en;
function tn(e) {
	if (!(nn >= rn)) {
		e ||= `12px sans-serif`;
		for (var t = [], n = +/* @__PURE__ */ new Date(), r = 0; r <= 127; r++) t[r] = l.measureText(String.fromCharCode(r), e).width;
		var i = +/* @__PURE__ */ new Date() - n;
		return i > 16 ? nn = rn : i > 2 && nn++, t;
	}
}
var nn = 0, rn = 5;
function an(e, t) {
	return e.asciiWidthMapTried ||= (e.asciiWidthMap = tn(e.font), !0), 0 <= t && t <= 127 ? e.asciiWidthMap == null ? e.asciiCharWidth : e.asciiWidthMap[t] : e.stWideCharWidth;
}
function on(e, t) {
	var n = e.strWidthCache, r = n.get(t);
	return r ?? (r = l.measureText(t, e.font).width, n.put(t, r)), r;
}
function sn(e, t, n, r) {
	var i = on($t(t), e), a = dn(t);
	return new J(ln(0, i, n), un(0, a, r), i, a);
}
function cn(e, t, n, r) {
	var i = ((e || ``) + ``).split(`
`);
	if (i.length === 1) return sn(i[0], t, n, r);
	for (var a = new J(0, 0, 0, 0), o = 0; o < i.length; o++) {
		var s = sn(i[o], t, n, r);
		o === 0 ? a.copy(s) : a.union(s);
	}
	return a;
}
function ln(e, t, n, r) {
	return n === `right` ? r ? e += t : e -= t : n === `center` && (r ? e += t / 2 : e -= t / 2), e;
}
function un(e, t, n, r) {
	return n === `middle` ? r ? e += t / 2 : e -= t / 2 : n === `bottom` && (r ? e += t : e -= t), e;
}
function dn(e) {
	return $t(e).stWideCharWidth;
}
function fn(e, t) {
	return typeof e == `string` ? e.lastIndexOf(`%`) >= 0 ? parseFloat(e) / 100 * t : parseFloat(e) : e;
}
function pn(e, t, n) {
	var r = t.position || `inside`, i = t.distance == null ? 5 : t.distance, a = n.height, o = n.width, s = a / 2, c = n.x, l = n.y, u = `left`, d = `top`;
	if (r instanceof Array) c += fn(r[0], n.width), l += fn(r[1], n.height), u = null, d = null;
	else switch (r) {
		case `left`:
			c -= i, l += s, u = `right`, d = `middle`;
			break;
		case `right`:
			c += i + o, l += s, d = `middle`;
			break;
		case `top`:
			c += o / 2, l -= i, u = `center`, d = `bottom`;
			break;
		case `bottom`:
			c += o / 2, l += a + i, u = `center`;
			break;
		case `inside`:
			c += o / 2, l += s, u = `center`, d = `middle`;
			break;
		case `insideLeft`:
			c += i, l += s, d = `middle`;
			break;
		case `insideRight`:
			c += o - i, l += s, u = `right`, d = `middle`;
			break;
		case `insideTop`:
			c += o / 2, l += i, u = `center`;
			break;
		case `insideBottom`:
			c += o / 2, l += a - i, u = `center`, d = `bottom`;
			break;
		case `insideTopLeft`:
			c += i, l += i;
			break;
		case `insideTopRight`:
			c += o - i, l += i, u = `right`;
			break;
		case `insideBottomLeft`:
			c += i, l += a - i, d = `bottom`;
			break;
		case `insideBottomRight`: c += o - i, l += a - i, u = `right`, d = `bottom`;
	}
	return e ||= {}, e.x = c, e.y = l, e.align = u, e.verticalAlign = d, e;
}
var mn = /\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;
function hn(e, t, n, r, i, a) {
	if (!n) e.text = ``, e.isTruncated = !1;
	else {
		var o = (t + ``).split(`
`);
		a = gn(n, r, i, a);
		for (var s = !1, c = {}, l = 0, u = o.length; l < u; l++) _n(c, o[l], a), o[l] = c.textLine, s ||= c.isTruncated;
		e.text = o.join(`
`), e.isTruncated = s;
	}
}
function gn(e, t, n, r) {
	r ||= {};
	var i = O({}, r);
	n = W(n, `...`), i.maxIterations = W(r.maxIterations, 2);
	var a = i.minChar = W(r.minChar, 0), o = i.fontMeasureInfo = $t(t), s = o.asciiCharWidth;
	i.placeholder = W(r.placeholder, ``);
	for (var c = e = Math.max(0, e - 1), l = 0; l < a && c >= s; l++) c -= s;
	var u = on(o, n);
	return u > c && (n = ``, u = 0), c = e - u, i.ellipsis = n, i.ellipsisWidth = u, i.contentWidth = c, i.containerWidth = e, i;
}
function _n(e, t, n) {
	var r = n.containerWidth, i = n.contentWidth, a = n.fontMeasureInfo;
	if (!r) e.textLine = ``, e.isTruncated = !1;
	else {
		var o = on(a, t);
		if (o <= r) e.textLine = t, e.isTruncated = !1;
		else {
			for (var s = 0;; s++) {
				if (o <= i || s >= n.maxIterations) {
					t += n.ellipsis;
					break;
				}
				var c = s === 0 ? vn(t, i, a) : o > 0 ? Math.floor(t.length * i / o) : 0;
				t = t.substr(0, c), o = on(a, t);
			}
			t === `` && (t = n.placeholder), e.textLine = t, e.isTruncated = !0;
		}
	}
}
function vn(e, t, n) {
	for (var r = 0, i = 0, a = e.length; i < a && r < t; i++) r += an(n, e.charCodeAt(i));
	return i;
}
function yn(e, t, n, r) {
	var i = Mn(e), a = t.overflow, o = t.padding, s = o ? o[1] + o[3] : 0, c = o ? o[0] + o[2] : 0, l = t.font, u = a === `truncate`, d = dn(l), f = W(t.lineHeight, d), p = t.lineOverflow === `truncate`, m = !1, h = t.width;
	h == null && n != null && (h = n - s);
	var g = t.height;
	g == null && r != null && (g = r - c);
	var _ = h != null && (a === `break` || a === `breakAll`) ? i ? On(i, t.font, h, a === `breakAll`, 0).lines : [] : i ? i.split(`
`) : [], v = _.length * f;
	if (g ??= v, v > g && p) {
		var y = Math.floor(g / f);
		m ||= _.length > y, _ = _.slice(0, y), v = _.length * f;
	}
	if (i && u && h != null) for (var b = gn(h, l, t.ellipsis, {
		minChar: t.truncateMinChar,
		placeholder: t.placeholder
	}), x = {}, S = 0; S < _.length; S++) _n(x, _[S], b), _[S] = x.textLine, m ||= x.isTruncated;
	for (var C = g, w = 0, T = $t(l), S = 0; S < _.length; S++) w = Math.max(on(T, _[S]), w);
	h ??= w;
	var E = h;
	return C += c, E += s, {
		lines: _,
		height: g,
		outerWidth: E,
		outerHeight: C,
		lineHeight: f,
		calculatedLineHeight: d,
		contentWidth: w,
		contentHeight: v,
		width: h,
		isTruncated: m
	};
}
var bn = function() {
	function e() {}
	return e;
}(), xn = function() {
	function e(e) {
		this.tokens = [], e && (this.tokens = e);
	}
	return e;
}(), Sn = function() {
	function e() {
		this.width = 0, this.height = 0, this.contentWidth = 0, this.contentHeight = 0, this.outerWidth = 0, this.outerHeight = 0, this.lines = [], this.isTruncated = !1;
	}
	return e;
}();
function Cn(e, t, n, r, i) {
	var a = new Sn(), o = Mn(e);
	if (!o) return a;
	var s = t.padding, c = s ? s[1] + s[3] : 0, l = s ? s[0] + s[2] : 0, u = t.width;
	u == null && n != null && (u = n - c);
	var d = t.height;
	d == null && r != null && (d = r - l);
	for (var f = t.overflow, p = (f === `break` || f === `breakAll`) && u != null ? {
		width: u,
		accumWidth: 0,
		breakAll: f === `breakAll`
	} : null, m = mn.lastIndex = 0, h; (h = mn.exec(o)) != null;) {
		var g = h.index;
		g > m && wn(a, o.substring(m, g), t, p), wn(a, h[2], t, p, h[1]), m = mn.lastIndex;
	}
	m < o.length && wn(a, o.substring(m, o.length), t, p);
	var _ = [], v = 0, y = 0, b = f === `truncate`, x = t.lineOverflow === `truncate`, S = {};
	function C(e, t, n) {
		e.width = t, e.lineHeight = n, v += n, y = Math.max(y, t);
	}
	outer: for (var w = 0; w < a.lines.length; w++) {
		for (var T = a.lines[w], E = 0, D = 0, O = 0; O < T.tokens.length; O++) {
			var k = T.tokens[O], A = k.styleName && t.rich[k.styleName] || {}, j = k.textPadding = A.padding, ee = j ? j[1] + j[3] : 0, M = k.font = A.font || t.font;
			k.contentHeight = dn(M);
			var N = W(A.height, k.contentHeight);
			if (k.innerHeight = N, j && (N += j[0] + j[2]), k.height = N, k.lineHeight = pe(A.lineHeight, t.lineHeight, N), k.align = A && A.align || i, k.verticalAlign = A && A.verticalAlign || `middle`, x && d != null && v + k.lineHeight > d) {
				var P = a.lines.length;
				O > 0 ? (T.tokens = T.tokens.slice(0, O), C(T, D, E), a.lines = a.lines.slice(0, w + 1)) : a.lines = a.lines.slice(0, w), a.isTruncated = a.isTruncated || a.lines.length < P;
				break outer;
			}
			var F = A.width, te = F == null || F === `auto`;
			if (typeof F == `string` && F.charAt(F.length - 1) === `%`) k.percentWidth = F, _.push(k), k.contentWidth = on($t(M), k.text);
			else {
				if (te) {
					var I = A.backgroundColor, ne = I && I.image;
					ne && (ne = $e(ne), nt(ne) && (k.width = Math.max(k.width, ne.width * N / ne.height)));
				}
				var L = b && u != null ? u - D : null;
				L != null && L < k.width ? !te || L < ee ? (k.text = ``, k.width = k.contentWidth = 0) : (hn(S, k.text, L - ee, M, t.ellipsis, { minChar: t.truncateMinChar }), k.text = S.text, a.isTruncated = a.isTruncated || S.isTruncated, k.width = k.contentWidth = on($t(M), k.text)) : k.contentWidth = on($t(M), k.text);
			}
			k.width += ee, D += k.width, A && (E = Math.max(E, k.lineHeight));
		}
		C(T, D, E);
	}
	a.outerWidth = a.width = W(u, y), a.outerHeight = a.height = W(d, v), a.contentHeight = v, a.contentWidth = y, a.outerWidth += c, a.outerHeight += l;
	for (var w = 0; w < _.length; w++) {
		var k = _[w], re = k.percentWidth;
		k.width = parseInt(re, 10) / 100 * a.width;
	}
	return a;
}
function wn(e, t, n, r, i) {
	var a = t === ``, o = i && n.rich[i] || {}, s = e.lines, c = o.font || n.font, l = !1, u, d;
	if (r) {
		var f = o.padding, p = f ? f[1] + f[3] : 0;
		if (o.width != null && o.width !== `auto`) {
			var m = fn(o.width, r.width) + p;
			s.length > 0 && m + r.accumWidth > r.width && (u = t.split(`
`), l = !0), r.accumWidth = m;
		} else {
			var h = On(t, c, r.width, r.breakAll, r.accumWidth);
			r.accumWidth = h.accumWidth + p, d = h.linesWidths, u = h.lines;
		}
	}
	u ||= t.split(`
`);
	for (var g = $t(c), _ = 0; _ < u.length; _++) {
		var v = u[_], y = new bn();
		if (y.styleName = i, y.text = v, y.isLineHolder = !v && !a, y.width = typeof o.width == `number` ? o.width : d ? d[_] : on(g, v), !_ && !l) {
			var b = (s[s.length - 1] || (s[0] = new xn())).tokens, x = b.length;
			x === 1 && b[0].isLineHolder ? b[0] = y : (v || !x || a) && b.push(y);
		} else s.push(new xn([y]));
	}
}
function Tn(e) {
	var t = e.charCodeAt(0);
	return t >= 32 && t <= 591 || t >= 880 && t <= 4351 || t >= 4608 && t <= 5119 || t >= 7680 && t <= 8303;
}
var En = te(`,&?/;] `.split(``), function(e, t) {
	return e[t] = !0, e;
}, {});
function Dn(e) {
	return !Tn(e) || !!En[e];
}
function On(e, t, n, r, i) {
	for (var a = [], o = [], s = ``, c = ``, l = 0, u = 0, d = $t(t), f = 0; f < e.length; f++) {
		var p = e.charAt(f);
		if (p === `
`) c && (s += c, u += l), a.push(s), o.push(u), s = ``, c = ``, l = 0, u = 0;
		else {
			var m = an(d, p.charCodeAt(0)), h = !r && !Dn(p);
			(a.length ? u + m > n : i + u + m > n) ? u ? (s || c) && (h ? (s || (s = c, c = ``, l = 0, u = l), a.push(s), o.push(u - l), c += p, l += m, s = ``, u = l) : (c && (s += c, c = ``, l = 0), a.push(s), o.push(u), s = p, u = m)) : h ? (a.push(c), o.push(l), c = p, l = m) : (a.push(p), o.push(m)) : (u += m, h ? (c += p, l += m) : (c && (s += c, c = ``, l = 0), s += p));
		}
	}
	return c && (s += c), s && (a.push(s), o.push(u)), a.length === 1 && (u += i), {
		accumWidth: u,
		lines: a,
		linesWidths: o
	};
}
function kn(e, t, n, r, i, a) {
	if (e.baseX = n, e.baseY = r, e.outerWidth = e.outerHeight = null, t) {
		var o = t.width * 2, s = t.height * 2;
		J.set(An, ln(n, o, i), un(r, s, a), o, s), J.intersect(t, An, null, jn);
		var c = jn.outIntersectRect;
		e.outerWidth = c.width, e.outerHeight = c.height, e.baseX = ln(c.x, c.width, i, !0), e.baseY = un(c.y, c.height, a, !0);
	}
}
var An = new J(0, 0, 0, 0), jn = {
	outIntersectRect: {},
	clamp: !0
};
function Mn(e) {
	return e == null ? e = `` : e += ``;
}
function Nn(e) {
	var t = Mn(e.text), n = e.font;
	return Pn(e, on($t(n), t), dn(n), null);
}
function Pn(e, t, n, r) {
	var i = new J(ln(e.x || 0, t, e.textAlign), un(e.y || 0, n, e.textBaseline), t, n), a = r ?? (Fn(e) ? e.lineWidth : 0);
	return a > 0 && (i.x -= a / 2, i.y -= a / 2, i.width += a, i.height += a), i;
}
function Fn(e) {
	var t = e.stroke;
	return t != null && t !== `none` && e.lineWidth > 0;
}
var In = it, Ln = 5e-5;
function Rn(e) {
	return e > Ln || e < -Ln;
}
var zn = [], Bn = [], Vn = rt(), Hn = Math.abs, Un = function() {
	function e() {}
	return e.prototype.getLocalTransform = function(e) {
		return Wn(this, e);
	}, e.prototype.setPosition = function(e) {
		this.x = e[0], this.y = e[1];
	}, e.prototype.setScale = function(e) {
		this.scaleX = e[0], this.scaleY = e[1];
	}, e.prototype.setSkew = function(e) {
		this.skewX = e[0], this.skewY = e[1];
	}, e.prototype.setOrigin = function(e) {
		this.originX = e[0], this.originY = e[1];
	}, e.prototype.needLocalTransform = function() {
		return Rn(this.rotation) || Rn(this.x) || Rn(this.y) || Rn(this.scaleX - 1) || Rn(this.scaleY - 1) || Rn(this.skewX) || Rn(this.skewY);
	}, e.prototype.updateTransform = function() {
		var e = this.parent && this.parent.transform, t = this.needLocalTransform(), n = this.transform;
		t || e ? (n ||= rt(), t ? this.getLocalTransform(n) : In(n), e && (t ? ot(n, e, n) : at(n, e)), this.transform = n, this._resolveGlobalScaleRatio(n), this.invTransform = this.invTransform || rt(), ut(this.invTransform, n)) : n && (In(n), this.invTransform = null);
	}, e.prototype._resolveGlobalScaleRatio = function(e) {
		var t = this.globalScaleRatio;
		if (t != null && t !== 1) {
			this.getGlobalScale(zn);
			var n = zn[0] < 0 ? -1 : 1, r = zn[1] < 0 ? -1 : 1, i = ((zn[0] - n) * t + n) / zn[0] || 0, a = ((zn[1] - r) * t + r) / zn[1] || 0;
			e[0] *= i, e[1] *= i, e[2] *= a, e[3] *= a;
		}
	}, e.prototype.getComputedTransform = function() {
		for (var e = this, t = []; e;) t.push(e), e = e.parent;
		for (; e = t.pop();) e.updateTransform();
		return this.transform;
	}, e.prototype.setLocalTransform = function(e) {
		if (e) {
			var t = e[0] * e[0] + e[1] * e[1], n = e[2] * e[2] + e[3] * e[3], r = Math.atan2(e[1], e[0]), i = Math.PI / 2 + r - Math.atan2(e[3], e[2]);
			n = Math.sqrt(n) * Math.cos(i), t = Math.sqrt(t), this.skewX = i, this.skewY = 0, this.rotation = -r, this.x = +e[4], this.y = +e[5], this.scaleX = t, this.scaleY = n, this.originX = 0, this.originY = 0;
		}
	}, e.prototype.decomposeTransform = function() {
		if (this.transform) {
			var e = this.parent, t = this.transform;
			e && e.transform && (e.invTransform = e.invTransform || rt(), ot(Bn, e.invTransform, t), t = Bn);
			var n = this.originX, r = this.originY;
			(n || r) && (Vn[4] = n, Vn[5] = r, ot(Bn, t, Vn), Bn[4] -= n, Bn[5] -= r, t = Bn), this.setLocalTransform(t);
		}
	}, e.prototype.getGlobalScale = function(e) {
		var t = this.transform;
		return e ||= [], t ? (e[0] = Math.sqrt(t[0] * t[0] + t[1] * t[1]), e[1] = Math.sqrt(t[2] * t[2] + t[3] * t[3]), t[0] < 0 && (e[0] = -e[0]), t[3] < 0 && (e[1] = -e[1]), e) : (e[0] = 1, e[1] = 1, e);
	}, e.prototype.transformCoordToLocal = function(e, t) {
		var n = [e, t], r = this.invTransform;
		return r && Tt(n, n, r), n;
	}, e.prototype.transformCoordToGlobal = function(e, t) {
		var n = [e, t], r = this.transform;
		return r && Tt(n, n, r), n;
	}, e.prototype.getLineScale = function() {
		var e = this.transform;
		return e && Hn(e[0] - 1) > 1e-10 && Hn(e[3] - 1) > 1e-10 ? Math.sqrt(Hn(e[0] * e[3] - e[2] * e[1])) : 1;
	}, e.prototype.copyTransform = function(e) {
		qn(this, e);
	}, e.getLocalTransform = function(e, t) {
		t ||= [];
		var n = e.originX || 0, r = e.originY || 0, i = e.scaleX, a = e.scaleY, o = e.anchorX, s = e.anchorY, c = e.rotation || 0, l = e.x, u = e.y, d = e.skewX ? Math.tan(e.skewX) : 0, f = e.skewY ? Math.tan(-e.skewY) : 0;
		if (n || r || o || s) {
			var p = n + o, m = r + s;
			t[4] = -p * i - d * m * a, t[5] = -m * a - f * p * i;
		} else t[4] = t[5] = 0;
		return t[0] = i, t[3] = a, t[1] = f * i, t[2] = d * a, c && ct(t, t, c), t[4] += n + l, t[5] += r + u, t;
	}, e.initDefaultProps = (function() {
		var t = e.prototype;
		t.scaleX = t.scaleY = t.globalScaleRatio = 1, t.x = t.y = t.originX = t.originY = t.skewX = t.skewY = t.rotation = t.anchorX = t.anchorY = 0;
	})(), e;
}(), Wn = Un.getLocalTransform;
function Gn() {
	return new Un();
}
var Kn = [
	`x`,
	`y`,
	`originX`,
	`originY`,
	`anchorX`,
	`anchorY`,
	`rotation`,
	`scaleX`,
	`scaleY`,
	`skewX`,
	`skewY`
];
function qn(e, t) {
	return k(e, t, Kn);
}
var Jn = {
	linear: function(e) {
		return e;
	},
	quadraticIn: function(e) {
		return e * e;
	},
	quadraticOut: function(e) {
		return e * (2 - e);
	},
	quadraticInOut: function(e) {
		return (e *= 2) < 1 ? .5 * e * e : -.5 * (--e * (e - 2) - 1);
	},
	cubicIn: function(e) {
		return e * e * e;
	},
	cubicOut: function(e) {
		return --e * e * e + 1;
	},
	cubicInOut: function(e) {
		return (e *= 2) < 1 ? .5 * e * e * e : .5 * ((e -= 2) * e * e + 2);
	},
	quarticIn: function(e) {
		return e * e * e * e;
	},
	quarticOut: function(e) {
		return 1 - --e * e * e * e;
	},
	quarticInOut: function(e) {
		return (e *= 2) < 1 ? .5 * e * e * e * e : -.5 * ((e -= 2) * e * e * e - 2);
	},
	quinticIn: function(e) {
		return e * e * e * e * e;
	},
	quinticOut: function(e) {
		return --e * e * e * e * e + 1;
	},
	quinticInOut: function(e) {
		return (e *= 2) < 1 ? .5 * e * e * e * e * e : .5 * ((e -= 2) * e * e * e * e + 2);
	},
	sinusoidalIn: function(e) {
		return 1 - Math.cos(e * Math.PI / 2);
	},
	sinusoidalOut: function(e) {
		return Math.sin(e * Math.PI / 2);
	},
	sinusoidalInOut: function(e) {
		return .5 * (1 - Math.cos(Math.PI * e));
	},
	exponentialIn: function(e) {
		return e === 0 ? 0 : 1024 ** (e - 1);
	},
	exponentialOut: function(e) {
		return e === 1 ? 1 : 1 - 2 ** (-10 * e);
	},
	exponentialInOut: function(e) {
		return e === 0 ? 0 : e === 1 ? 1 : (e *= 2) < 1 ? .5 * 1024 ** (e - 1) : .5 * (-(2 ** (-10 * (e - 1))) + 2);
	},
	circularIn: function(e) {
		return 1 - Math.sqrt(1 - e * e);
	},
	circularOut: function(e) {
		return Math.sqrt(1 - --e * e);
	},
	circularInOut: function(e) {
		return (e *= 2) < 1 ? -.5 * (Math.sqrt(1 - e * e) - 1) : .5 * (Math.sqrt(1 - (e -= 2) * e) + 1);
	},
	elasticIn: function(e) {
		var t, n = .1, r = .4;
		return e === 0 ? 0 : e === 1 ? 1 : (!n || n < 1 ? (n = 1, t = r / 4) : t = r * Math.asin(1 / n) / (2 * Math.PI), -(n * 2 ** (10 * --e) * Math.sin((e - t) * (2 * Math.PI) / r)));
	},
	elasticOut: function(e) {
		var t, n = .1, r = .4;
		return e === 0 ? 0 : e === 1 ? 1 : (!n || n < 1 ? (n = 1, t = r / 4) : t = r * Math.asin(1 / n) / (2 * Math.PI), n * 2 ** (-10 * e) * Math.sin((e - t) * (2 * Math.PI) / r) + 1);
	},
	elasticInOut: function(e) {
		var t, n = .1, r = .4;
		return e === 0 ? 0 : e === 1 ? 1 : (!n || n < 1 ? (n = 1, t = r / 4) : t = r * Math.asin(1 / n) / (2 * Math.PI), (e *= 2) < 1 ? -.5 * (n * 2 ** (10 * --e) * Math.sin((e - t) * (2 * Math.PI) / r)) : n * 2 ** (-10 * --e) * Math.sin((e - t) * (2 * Math.PI) / r) * .5 + 1);
	},
	backIn: function(e) {
		var t = 1.70158;
		return e * e * ((t + 1) * e - t);
	},
	backOut: function(e) {
		var t = 1.70158;
		return --e * e * ((t + 1) * e + t) + 1;
	},
	backInOut: function(e) {
		var t = 2.5949095;
		return (e *= 2) < 1 ? .5 * (e * e * ((t + 1) * e - t)) : .5 * ((e -= 2) * e * ((t + 1) * e + t) + 2);
	},
	bounceIn: function(e) {
		return 1 - Jn.bounceOut(1 - e);
	},
	bounceOut: function(e) {
		return e < 1 / 2.75 ? 7.5625 * e * e : e < 2 / 2.75 ? 7.5625 * (e -= 1.5 / 2.75) * e + .75 : e < 2.5 / 2.75 ? 7.5625 * (e -= 2.25 / 2.75) * e + .9375 : 7.5625 * (e -= 2.625 / 2.75) * e + .984375;
	},
	bounceInOut: function(e) {
		return e < .5 ? Jn.bounceIn(e * 2) * .5 : Jn.bounceOut(e * 2 - 1) * .5 + .5;
	}
}, Yn = Math.pow, Xn = Math.sqrt, Zn = 1e-8, Qn = 1e-4, $n = Xn(3), er = 1 / 3, tr = dt(), nr = dt(), rr = dt();
function ir(e) {
	return e > -Zn && e < Zn;
}
function ar(e) {
	return e > Zn || e < -Zn;
}
function or(e, t, n, r, i) {
	var a = 1 - i;
	return a * a * (a * e + 3 * i * t) + i * i * (i * r + 3 * a * n);
}
function sr(e, t, n, r, i) {
	var a = 1 - i;
	return 3 * (((t - e) * a + 2 * (n - t) * i) * a + (r - n) * i * i);
}
function cr(e, t, n, r, i, a) {
	var o = r + 3 * (t - n) - e, s = 3 * (n - t * 2 + e), c = 3 * (t - e), l = e - i, u = s * s - 3 * o * c, d = s * c - 9 * o * l, f = c * c - 3 * s * l, p = 0;
	if (ir(u) && ir(d)) {
		if (ir(s)) a[0] = 0;
		else {
			var m = -c / s;
			m >= 0 && m <= 1 && (a[p++] = m);
		}
	} else {
		var h = d * d - 4 * u * f;
		if (ir(h)) {
			var g = d / u, m = -s / o + g, _ = -g / 2;
			m >= 0 && m <= 1 && (a[p++] = m), _ >= 0 && _ <= 1 && (a[p++] = _);
		} else if (h > 0) {
			var v = Xn(h), y = u * s + 1.5 * o * (-d + v), b = u * s + 1.5 * o * (-d - v);
			y = y < 0 ? -Yn(-y, er) : Yn(y, er), b = b < 0 ? -Yn(-b, er) : Yn(b, er);
			var m = (-s - (y + b)) / (3 * o);
			m >= 0 && m <= 1 && (a[p++] = m);
		} else {
			var x = (2 * u * s - 3 * o * d) / (2 * Xn(u * u * u)), S = Math.acos(x) / 3, C = Xn(u), w = Math.cos(S), m = (-s - 2 * C * w) / (3 * o), _ = (-s + C * (w + $n * Math.sin(S))) / (3 * o), T = (-s + C * (w - $n * Math.sin(S))) / (3 * o);
			m >= 0 && m <= 1 && (a[p++] = m), _ >= 0 && _ <= 1 && (a[p++] = _), T >= 0 && T <= 1 && (a[p++] = T);
		}
	}
	return p;
}
function lr(e, t, n, r, i) {
	var a = 6 * n - 12 * t + 6 * e, o = 9 * t + 3 * r - 3 * e - 9 * n, s = 3 * t - 3 * e, c = 0;
	if (ir(o)) {
		if (ar(a)) {
			var l = -s / a;
			l >= 0 && l <= 1 && (i[c++] = l);
		}
	} else {
		var u = a * a - 4 * o * s;
		if (ir(u)) i[0] = -a / (2 * o);
		else if (u > 0) {
			var d = Xn(u), l = (-a + d) / (2 * o), f = (-a - d) / (2 * o);
			l >= 0 && l <= 1 && (i[c++] = l), f >= 0 && f <= 1 && (i[c++] = f);
		}
	}
	return c;
}
function ur(e, t, n, r, i, a) {
	var o = (t - e) * i + e, s = (n - t) * i + t, c = (r - n) * i + n, l = (s - o) * i + o, u = (c - s) * i + s, d = (u - l) * i + l;
	a[0] = e, a[1] = o, a[2] = l, a[3] = d, a[4] = d, a[5] = u, a[6] = c, a[7] = r;
}
function dr(e, t, n, r, i, a, o, s, c, l, u) {
	var d, f = .005, p = 1 / 0, m, h, g, _;
	tr[0] = c, tr[1] = l;
	for (var v = 0; v < 1; v += .05) nr[0] = or(e, n, i, o, v), nr[1] = or(t, r, a, s, v), g = wt(tr, nr), g < p && (d = v, p = g);
	p = 1 / 0;
	for (var y = 0; y < 32 && !(f < Qn); y++) m = d - f, h = d + f, nr[0] = or(e, n, i, o, m), nr[1] = or(t, r, a, s, m), g = wt(nr, tr), m >= 0 && g < p ? (d = m, p = g) : (rr[0] = or(e, n, i, o, h), rr[1] = or(t, r, a, s, h), _ = wt(rr, tr), h <= 1 && _ < p ? (d = h, p = _) : f *= .5);
	return u && (u[0] = or(e, n, i, o, d), u[1] = or(t, r, a, s, d)), Xn(p);
}
function fr(e, t, n, r, i, a, o, s, c) {
	for (var l = e, u = t, d = 0, f = 1 / c, p = 1; p <= c; p++) {
		var m = p * f, h = or(e, n, i, o, m), g = or(t, r, a, s, m), _ = h - l, v = g - u;
		d += Math.sqrt(_ * _ + v * v), l = h, u = g;
	}
	return d;
}
function pr(e, t, n, r) {
	var i = 1 - r;
	return i * (i * e + 2 * r * t) + r * r * n;
}
function mr(e, t, n, r) {
	return 2 * ((1 - r) * (t - e) + r * (n - t));
}
function hr(e, t, n, r, i) {
	var a = e - 2 * t + n, o = 2 * (t - e), s = e - r, c = 0;
	if (ir(a)) {
		if (ar(o)) {
			var l = -s / o;
			l >= 0 && l <= 1 && (i[c++] = l);
		}
	} else {
		var u = o * o - 4 * a * s;
		if (ir(u)) {
			var l = -o / (2 * a);
			l >= 0 && l <= 1 && (i[c++] = l);
		} else if (u > 0) {
			var d = Xn(u), l = (-o + d) / (2 * a), f = (-o - d) / (2 * a);
			l >= 0 && l <= 1 && (i[c++] = l), f >= 0 && f <= 1 && (i[c++] = f);
		}
	}
	return c;
}
function gr(e, t, n) {
	var r = e + n - 2 * t;
	return r === 0 ? .5 : (e - t) / r;
}
function _r(e, t, n, r, i) {
	var a = (t - e) * r + e, o = (n - t) * r + t, s = (o - a) * r + a;
	i[0] = e, i[1] = a, i[2] = s, i[3] = s, i[4] = o, i[5] = n;
}
function vr(e, t, n, r, i, a, o, s, c) {
	var l, u = .005, d = 1 / 0;
	tr[0] = o, tr[1] = s;
	for (var f = 0; f < 1; f += .05) {
		nr[0] = pr(e, n, i, f), nr[1] = pr(t, r, a, f);
		var p = wt(tr, nr);
		p < d && (l = f, d = p);
	}
	d = 1 / 0;
	for (var m = 0; m < 32 && !(u < Qn); m++) {
		var h = l - u, g = l + u;
		nr[0] = pr(e, n, i, h), nr[1] = pr(t, r, a, h);
		var p = wt(nr, tr);
		if (h >= 0 && p < d) l = h, d = p;
		else {
			rr[0] = pr(e, n, i, g), rr[1] = pr(t, r, a, g);
			var _ = wt(rr, tr);
			g <= 1 && _ < d ? (l = g, d = _) : u *= .5;
		}
	}
	return c && (c[0] = pr(e, n, i, l), c[1] = pr(t, r, a, l)), Xn(d);
}
function yr(e, t, n, r, i, a, o) {
	for (var s = e, c = t, l = 0, u = 1 / o, d = 1; d <= o; d++) {
		var f = d * u, p = pr(e, n, i, f), m = pr(t, r, a, f), h = p - s, g = m - c;
		l += Math.sqrt(h * h + g * g), s = p, c = m;
	}
	return l;
}
var br = /cubic-bezier\(([0-9,\.e ]+)\)/;
function xr(e) {
	var t = e && br.exec(e);
	if (t) {
		var n = t[1].split(`,`), r = +_e(n[0]), i = +_e(n[1]), a = +_e(n[2]), o = +_e(n[3]);
		if (isNaN(r + i + a + o)) return;
		var s = [];
		return function(e) {
			return e <= 0 ? 0 : e >= 1 ? 1 : cr(0, r, a, 1, e, s) && or(0, i, o, 1, s[0]);
		};
	}
}
var Sr = function() {
	function e(e) {
		this._inited = !1, this._startTime = 0, this._pausedTime = 0, this._paused = !1, this._life = e.life || 1e3, this._delay = e.delay || 0, this.loop = e.loop || !1, this.onframe = e.onframe || Oe, this.ondestroy = e.ondestroy || Oe, this.onrestart = e.onrestart || Oe, e.easing && this.setEasing(e.easing);
	}
	return e.prototype.step = function(e, t) {
		if (this._inited ||= (this._startTime = e + this._delay, !0), this._paused) this._pausedTime += t;
		else {
			var n = this._life, r = e - this._startTime - this._pausedTime, i = r / n;
			i < 0 && (i = 0), i = Math.min(i, 1);
			var a = this.easingFunc, o = a ? a(i) : i;
			if (this.onframe(o), i === 1) {
				if (this.loop) {
					var s = r % n;
					this._startTime = e - s, this._pausedTime = 0, this.onrestart();
				} else return !0;
			}
			return !1;
		}
	}, e.prototype.pause = function() {
		this._paused = !0;
	}, e.prototype.resume = function() {
		this._paused = !1;
	}, e.prototype.setEasing = function(e) {
		this.easing = e, this.easingFunc = V(e) ? e : Jn[e] || xr(e);
	}, e;
}(), Cr = {
	transparent: [
		0,
		0,
		0,
		0
	],
	aliceblue: [
		240,
		248,
		255,
		1
	],
	antiquewhite: [
		250,
		235,
		215,
		1
	],
	aqua: [
		0,
		255,
		255,
		1
	],
	aquamarine: [
		127,
		255,
		212,
		1
	],
	azure: [
		240,
		255,
		255,
		1
	],
	beige: [
		245,
		245,
		220,
		1
	],
	bisque: [
		255,
		228,
		196,
		1
	],
	black: [
		0,
		0,
		0,
		1
	],
	blanchedalmond: [
		255,
		235,
		205,
		1
	],
	blue: [
		0,
		0,
		255,
		1
	],
	blueviolet: [
		138,
		43,
		226,
		1
	],
	brown: [
		165,
		42,
		42,
		1
	],
	burlywood: [
		222,
		184,
		135,
		1
	],
	cadetblue: [
		95,
		158,
		160,
		1
	],
	chartreuse: [
		127,
		255,
		0,
		1
	],
	chocolate: [
		210,
		105,
		30,
		1
	],
	coral: [
		255,
		127,
		80,
		1
	],
	cornflowerblue: [
		100,
		149,
		237,
		1
	],
	cornsilk: [
		255,
		248,
		220,
		1
	],
	crimson: [
		220,
		20,
		60,
		1
	],
	cyan: [
		0,
		255,
		255,
		1
	],
	darkblue: [
		0,
		0,
		139,
		1
	],
	darkcyan: [
		0,
		139,
		139,
		1
	],
	darkgoldenrod: [
		184,
		134,
		11,
		1
	],
	darkgray: [
		169,
		169,
		169,
		1
	],
	darkgreen: [
		0,
		100,
		0,
		1
	],
	darkgrey: [
		169,
		169,
		169,
		1
	],
	darkkhaki: [
		189,
		183,
		107,
		1
	],
	darkmagenta: [
		139,
		0,
		139,
		1
	],
	darkolivegreen: [
		85,
		107,
		47,
		1
	],
	darkorange: [
		255,
		140,
		0,
		1
	],
	darkorchid: [
		153,
		50,
		204,
		1
	],
	darkred: [
		139,
		0,
		0,
		1
	],
	darksalmon: [
		233,
		150,
		122,
		1
	],
	darkseagreen: [
		143,
		188,
		143,
		1
	],
	darkslateblue: [
		72,
		61,
		139,
		1
	],
	darkslategray: [
		47,
		79,
		79,
		1
	],
	darkslategrey: [
		47,
		79,
		79,
		1
	],
	darkturquoise: [
		0,
		206,
		209,
		1
	],
	darkviolet: [
		148,
		0,
		211,
		1
	],
	deeppink: [
		255,
		20,
		147,
		1
	],
	deepskyblue: [
		0,
		191,
		255,
		1
	],
	dimgray: [
		105,
		105,
		105,
		1
	],
	dimgrey: [
		105,
		105,
		105,
		1
	],
	dodgerblue: [
		30,
		144,
		255,
		1
	],
	firebrick: [
		178,
		34,
		34,
		1
	],
	floralwhite: [
		255,
		250,
		240,
		1
	],
	forestgreen: [
		34,
		139,
		34,
		1
	],
	fuchsia: [
		255,
		0,
		255,
		1
	],
	gainsboro: [
		220,
		220,
		220,
		1
	],
	ghostwhite: [
		248,
		248,
		255,
		1
	],
	gold: [
		255,
		215,
		0,
		1
	],
	goldenrod: [
		218,
		165,
		32,
		1
	],
	gray: [
		128,
		128,
		128,
		1
	],
	green: [
		0,
		128,
		0,
		1
	],
	greenyellow: [
		173,
		255,
		47,
		1
	],
	grey: [
		128,
		128,
		128,
		1
	],
	honeydew: [
		240,
		255,
		240,
		1
	],
	hotpink: [
		255,
		105,
		180,
		1
	],
	indianred: [
		205,
		92,
		92,
		1
	],
	indigo: [
		75,
		0,
		130,
		1
	],
	ivory: [
		255,
		255,
		240,
		1
	],
	khaki: [
		240,
		230,
		140,
		1
	],
	lavender: [
		230,
		230,
		250,
		1
	],
	lavenderblush: [
		255,
		240,
		245,
		1
	],
	lawngreen: [
		124,
		252,
		0,
		1
	],
	lemonchiffon: [
		255,
		250,
		205,
		1
	],
	lightblue: [
		173,
		216,
		230,
		1
	],
	lightcoral: [
		240,
		128,
		128,
		1
	],
	lightcyan: [
		224,
		255,
		255,
		1
	],
	lightgoldenrodyellow: [
		250,
		250,
		210,
		1
	],
	lightgray: [
		211,
		211,
		211,
		1
	],
	lightgreen: [
		144,
		238,
		144,
		1
	],
	lightgrey: [
		211,
		211,
		211,
		1
	],
	lightpink: [
		255,
		182,
		193,
		1
	],
	lightsalmon: [
		255,
		160,
		122,
		1
	],
	lightseagreen: [
		32,
		178,
		170,
		1
	],
	lightskyblue: [
		135,
		206,
		250,
		1
	],
	lightslategray: [
		119,
		136,
		153,
		1
	],
	lightslategrey: [
		119,
		136,
		153,
		1
	],
	lightsteelblue: [
		176,
		196,
		222,
		1
	],
	lightyellow: [
		255,
		255,
		224,
		1
	],
	lime: [
		0,
		255,
		0,
		1
	],
	limegreen: [
		50,
		205,
		50,
		1
	],
	linen: [
		250,
		240,
		230,
		1
	],
	magenta: [
		255,
		0,
		255,
		1
	],
	maroon: [
		128,
		0,
		0,
		1
	],
	mediumaquamarine: [
		102,
		205,
		170,
		1
	],
	mediumblue: [
		0,
		0,
		205,
		1
	],
	mediumorchid: [
		186,
		85,
		211,
		1
	],
	mediumpurple: [
		147,
		112,
		219,
		1
	],
	mediumseagreen: [
		60,
		179,
		113,
		1
	],
	mediumslateblue: [
		123,
		104,
		238,
		1
	],
	mediumspringgreen: [
		0,
		250,
		154,
		1
	],
	mediumturquoise: [
		72,
		209,
		204,
		1
	],
	mediumvioletred: [
		199,
		21,
		133,
		1
	],
	midnightblue: [
		25,
		25,
		112,
		1
	],
	mintcream: [
		245,
		255,
		250,
		1
	],
	mistyrose: [
		255,
		228,
		225,
		1
	],
	moccasin: [
		255,
		228,
		181,
		1
	],
	navajowhite: [
		255,
		222,
		173,
		1
	],
	navy: [
		0,
		0,
		128,
		1
	],
	oldlace: [
		253,
		245,
		230,
		1
	],
	olive: [
		128,
		128,
		0,
		1
	],
	olivedrab: [
		107,
		142,
		35,
		1
	],
	orange: [
		255,
		165,
		0,
		1
	],
	orangered: [
		255,
		69,
		0,
		1
	],
	orchid: [
		218,
		112,
		214,
		1
	],
	palegoldenrod: [
		238,
		232,
		170,
		1
	],
	palegreen: [
		152,
		251,
		152,
		1
	],
	paleturquoise: [
		175,
		238,
		238,
		1
	],
	palevioletred: [
		219,
		112,
		147,
		1
	],
	papayawhip: [
		255,
		239,
		213,
		1
	],
	peachpuff: [
		255,
		218,
		185,
		1
	],
	peru: [
		205,
		133,
		63,
		1
	],
	pink: [
		255,
		192,
		203,
		1
	],
	plum: [
		221,
		160,
		221,
		1
	],
	powderblue: [
		176,
		224,
		230,
		1
	],
	purple: [
		128,
		0,
		128,
		1
	],
	red: [
		255,
		0,
		0,
		1
	],
	rosybrown: [
		188,
		143,
		143,
		1
	],
	royalblue: [
		65,
		105,
		225,
		1
	],
	saddlebrown: [
		139,
		69,
		19,
		1
	],
	salmon: [
		250,
		128,
		114,
		1
	],
	sandybrown: [
		244,
		164,
		96,
		1
	],
	seagreen: [
		46,
		139,
		87,
		1
	],
	seashell: [
		255,
		245,
		238,
		1
	],
	sienna: [
		160,
		82,
		45,
		1
	],
	silver: [
		192,
		192,
		192,
		1
	],
	skyblue: [
		135,
		206,
		235,
		1
	],
	slateblue: [
		106,
		90,
		205,
		1
	],
	slategray: [
		112,
		128,
		144,
		1
	],
	slategrey: [
		112,
		128,
		144,
		1
	],
	snow: [
		255,
		250,
		250,
		1
	],
	springgreen: [
		0,
		255,
		127,
		1
	],
	steelblue: [
		70,
		130,
		180,
		1
	],
	tan: [
		210,
		180,
		140,
		1
	],
	teal: [
		0,
		128,
		128,
		1
	],
	thistle: [
		216,
		191,
		216,
		1
	],
	tomato: [
		255,
		99,
		71,
		1
	],
	turquoise: [
		64,
		224,
		208,
		1
	],
	violet: [
		238,
		130,
		238,
		1
	],
	wheat: [
		245,
		222,
		179,
		1
	],
	white: [
		255,
		255,
		255,
		1
	],
	whitesmoke: [
		245,
		245,
		245,
		1
	],
	yellow: [
		255,
		255,
		0,
		1
	],
	yellowgreen: [
		154,
		205,
		50,
		1
	]
};
function wr(e) {
	return e = Math.round(e), e < 0 ? 0 : e > 255 ? 255 : e;
}
function Tr(e) {
	return e = Math.round(e), e < 0 ? 0 : e > 360 ? 360 : e;
}
function Er(e) {
	return e < 0 ? 0 : e > 1 ? 1 : e;
}
function Dr(e) {
	var t = e;
	return t.length && t.charAt(t.length - 1) === `%` ? wr(parseFloat(t) / 100 * 255) : wr(parseInt(t, 10));
}
function Or(e) {
	var t = e;
	return t.length && t.charAt(t.length - 1) === `%` ? Er(parseFloat(t) / 100) : Er(parseFloat(t));
}
function kr(e, t, n) {
	return n < 0 ? n += 1 : n > 1 && --n, n * 6 < 1 ? e + (t - e) * n * 6 : n * 2 < 1 ? t : n * 3 < 2 ? e + (t - e) * (2 / 3 - n) * 6 : e;
}
function Ar(e, t, n) {
	return e + (t - e) * n;
}
function jr(e, t, n, r, i) {
	return e[0] = t, e[1] = n, e[2] = r, e[3] = i, e;
}
function Mr(e, t) {
	return e[0] = t[0], e[1] = t[1], e[2] = t[2], e[3] = t[3], e;
}
var Nr = new Ze(20), Pr = null;
function Fr(e, t) {
	Pr && Mr(Pr, t), Pr = Nr.put(e, Pr || t.slice());
}
function Ir(e, t) {
	if (e) {
		t ||= [];
		var n = Nr.get(e);
		if (n) return Mr(t, n);
		e += ``;
		var r = e.replace(/ /g, ``).toLowerCase();
		if (r in Cr) return Mr(t, Cr[r]), Fr(e, t), t;
		var i = r.length;
		if (r.charAt(0) === `#`) {
			if (i === 4 || i === 5) {
				var a = parseInt(r.slice(1, 4), 16);
				if (!(a >= 0 && a <= 4095)) {
					jr(t, 0, 0, 0, 1);
					return;
				}
				return jr(t, (a & 3840) >> 4 | (a & 3840) >> 8, a & 240 | (a & 240) >> 4, a & 15 | (a & 15) << 4, i === 5 ? parseInt(r.slice(4), 16) / 15 : 1), Fr(e, t), t;
			}
			if (i === 7 || i === 9) {
				var a = parseInt(r.slice(1, 7), 16);
				if (!(a >= 0 && a <= 16777215)) {
					jr(t, 0, 0, 0, 1);
					return;
				}
				return jr(t, (a & 16711680) >> 16, (a & 65280) >> 8, a & 255, i === 9 ? parseInt(r.slice(7), 16) / 255 : 1), Fr(e, t), t;
			}
		} else {
			var o = r.indexOf(`(`), s = r.indexOf(`)`);
			if (o !== -1 && s + 1 === i) {
				var c = r.substr(0, o), l = r.substr(o + 1, s - (o + 1)).split(`,`), u = 1;
				switch (c) {
					case `rgba`:
						if (l.length !== 4) return l.length === 3 ? jr(t, +l[0], +l[1], +l[2], 1) : jr(t, 0, 0, 0, 1);
						u = Or(l.pop());
					case `rgb`:
						if (l.length >= 3) return jr(t, Dr(l[0]), Dr(l[1]), Dr(l[2]), l.length === 3 ? u : Or(l[3])), Fr(e, t), t;
						jr(t, 0, 0, 0, 1);
						return;
					case `hsla`:
						if (l.length !== 4) {
							jr(t, 0, 0, 0, 1);
							return;
						}
						return l[3] = Or(l[3]), Lr(l, t), Fr(e, t), t;
					case `hsl`:
						if (l.length !== 3) {
							jr(t, 0, 0, 0, 1);
							return;
						}
						return Lr(l, t), Fr(e, t), t;
					default: return;
				}
			}
			jr(t, 0, 0, 0, 1);
		}
	}
}
function Lr(e, t) {
	var n = (parseFloat(e[0]) % 360 + 360) % 360 / 360, r = Or(e[1]), i = Or(e[2]), a = i <= .5 ? i * (r + 1) : i + r - i * r, o = i * 2 - a;
	return t ||= [], jr(t, wr(kr(o, a, n + 1 / 3) * 255), wr(kr(o, a, n) * 255), wr(kr(o, a, n - 1 / 3) * 255), 1), e.length === 4 && (t[3] = e[3]), t;
}
function Rr(e) {
	if (e) {
		var t = e[0] / 255, n = e[1] / 255, r = e[2] / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = a - i, s = (a + i) / 2, c, l;
		if (o === 0) c = 0, l = 0;
		else {
			l = s < .5 ? o / (a + i) : o / (2 - a - i);
			var u = ((a - t) / 6 + o / 2) / o, d = ((a - n) / 6 + o / 2) / o, f = ((a - r) / 6 + o / 2) / o;
			t === a ? c = f - d : n === a ? c = 1 / 3 + u - f : r === a && (c = 2 / 3 + d - u), c < 0 && (c += 1), c > 1 && --c;
		}
		var p = [
			c * 360,
			l,
			s
		];
		return e[3] != null && p.push(e[3]), p;
	}
}
function zr(e, t) {
	var n = Ir(e);
	if (n) {
		for (var r = 0; r < 3; r++) t < 0 ? n[r] = n[r] * (1 - t) | 0 : n[r] = (255 - n[r]) * t + n[r] | 0, n[r] > 255 ? n[r] = 255 : n[r] < 0 && (n[r] = 0);
		return Wr(n, n.length === 4 ? `rgba` : `rgb`);
	}
}
function Br(e, t, n) {
	if (t && t.length && e >= 0 && e <= 1) {
		n ||= [];
		var r = e * (t.length - 1), i = Math.floor(r), a = Math.ceil(r), o = t[i], s = t[a], c = r - i;
		return n[0] = wr(Ar(o[0], s[0], c)), n[1] = wr(Ar(o[1], s[1], c)), n[2] = wr(Ar(o[2], s[2], c)), n[3] = Er(Ar(o[3], s[3], c)), n;
	}
}
function Vr(e, t, n) {
	if (t && t.length && e >= 0 && e <= 1) {
		var r = e * (t.length - 1), i = Math.floor(r), a = Math.ceil(r), o = Ir(t[i]), s = Ir(t[a]), c = r - i, l = Wr([
			wr(Ar(o[0], s[0], c)),
			wr(Ar(o[1], s[1], c)),
			wr(Ar(o[2], s[2], c)),
			Er(Ar(o[3], s[3], c))
		], `rgba`);
		return n ? {
			color: l,
			leftIndex: i,
			rightIndex: a,
			value: r
		} : l;
	}
}
function Hr(e, t, n, r) {
	var i = Ir(e);
	if (e) return i = Rr(i), t != null && (i[0] = Tr(V(t) ? t(i[0]) : t)), n != null && (i[1] = Or(V(n) ? n(i[1]) : n)), r != null && (i[2] = Or(V(r) ? r(i[2]) : r)), Wr(Lr(i), `rgba`);
}
function Ur(e, t) {
	var n = Ir(e);
	if (n && t != null) return n[3] = Er(t), Wr(n, `rgba`);
}
function Wr(e, t) {
	if (e && e.length) {
		var n = e[0] + `,` + e[1] + `,` + e[2];
		return (t === `rgba` || t === `hsva` || t === `hsla`) && (n += `,` + e[3]), t + `(` + n + `)`;
	}
}
function Gr(e, t) {
	var n = Ir(e);
	return n ? (.299 * n[0] + .587 * n[1] + .114 * n[2]) * n[3] / 255 + (1 - n[3]) * t : 0;
}
var Kr = new Ze(100);
function qr(e) {
	if (H(e)) {
		var t = Kr.get(e);
		return t || (t = zr(e, -.1), Kr.put(e, t)), t;
	}
	if (le(e)) {
		var n = O({}, e);
		return n.colorStops = F(e.colorStops, function(e) {
			return {
				offset: e.offset,
				color: zr(e.color, -.1)
			};
		}), n;
	}
	return e;
}
var Jr = Math.round;
function Yr(e) {
	var t;
	if (!e || e === `transparent`) e = `none`;
	else if (typeof e == `string` && e.indexOf(`rgba`) > -1) {
		var n = Ir(e);
		n && (e = `rgb(` + n[0] + `,` + n[1] + `,` + n[2] + `)`, t = n[3]);
	}
	return {
		color: e,
		opacity: t ?? 1
	};
}
var Xr = 1e-4;
function Zr(e) {
	return e < Xr && e > -Xr;
}
function Qr(e) {
	return Jr(e * 1e3) / 1e3;
}
function $r(e) {
	return Jr(e * 1e4) / 1e4;
}
function ei(e) {
	return `matrix(` + Qr(e[0]) + `,` + Qr(e[1]) + `,` + Qr(e[2]) + `,` + Qr(e[3]) + `,` + $r(e[4]) + `,` + $r(e[5]) + `)`;
}
var ti = {
	left: `start`,
	right: `end`,
	center: `middle`,
	middle: `middle`
};
function ni(e, t, n) {
	return n === `top` ? e += t / 2 : n === `bottom` && (e -= t / 2), e;
}
function ri(e) {
	return e && (e.shadowBlur || e.shadowOffsetX || e.shadowOffsetY);
}
function ii(e) {
	var t = e.style, n = e.getGlobalScale();
	return [
		t.shadowColor,
		(t.shadowBlur || 0).toFixed(2),
		(t.shadowOffsetX || 0).toFixed(2),
		(t.shadowOffsetY || 0).toFixed(2),
		n[0],
		n[1]
	].join(`,`);
}
function ai(e) {
	return e && !!e.image;
}
function oi(e) {
	return e && !!e.svgElement;
}
function si(e) {
	return ai(e) || oi(e);
}
function ci(e) {
	return e.type === `linear`;
}
function li(e) {
	return e.type === `radial`;
}
function ui(e) {
	return e && (e.type === `linear` || e.type === `radial`);
}
function di(e) {
	return `url(#` + e + `)`;
}
function fi(e) {
	var t = e.getGlobalScale(), n = Math.max(t[0], t[1]);
	return Math.max(Math.ceil(Math.log(n) / Math.log(10)), 1);
}
function pi(e) {
	var t = e.x || 0, n = e.y || 0, r = (e.rotation || 0) * ke, i = W(e.scaleX, 1), a = W(e.scaleY, 1), o = e.skewX || 0, s = e.skewY || 0, c = [];
	return (t || n) && c.push(`translate(` + t + `px,` + n + `px)`), r && c.push(`rotate(` + r + `)`), (i !== 1 || a !== 1) && c.push(`scale(` + i + `,` + a + `)`), (o || s) && c.push(`skew(` + Jr(o * ke) + `deg, ` + Jr(s * ke) + `deg)`), c.join(` `);
}
var mi = (function() {
	return typeof Buffer < `u` && typeof Buffer.from == `function` ? function(e) {
		return Buffer.from(e).toString(`base64`);
	} : typeof btoa == `function` && typeof unescape == `function` && typeof encodeURIComponent == `function` ? function(e) {
		return btoa(unescape(encodeURIComponent(e)));
	} : function(e) {
		return null;
	};
})(), hi = Array.prototype.slice;
function gi(e, t, n) {
	return (t - e) * n + e;
}
function _i(e, t, n, r) {
	for (var i = t.length, a = 0; a < i; a++) e[a] = gi(t[a], n[a], r);
	return e;
}
function vi(e, t, n, r) {
	for (var i = t.length, a = i && t[0].length, o = 0; o < i; o++) {
		e[o] || (e[o] = []);
		for (var s = 0; s < a; s++) e[o][s] = gi(t[o][s], n[o][s], r);
	}
	return e;
}
function yi(e, t, n, r) {
	for (var i = t.length, a = 0; a < i; a++) e[a] = t[a] + n[a] * r;
	return e;
}
function bi(e, t, n, r) {
	for (var i = t.length, a = i && t[0].length, o = 0; o < i; o++) {
		e[o] || (e[o] = []);
		for (var s = 0; s < a; s++) e[o][s] = t[o][s] + n[o][s] * r;
	}
	return e;
}
function xi(e, t) {
	for (var n = e.length, r = t.length, i = n > r ? t : e, a = Math.min(n, r), o = i[a - 1] || {
		color: [
			0,
			0,
			0,
			0
		],
		offset: 0
	}, s = a; s < Math.max(n, r); s++) i.push({
		offset: o.offset,
		color: o.color.slice()
	});
}
function Si(e, t, n) {
	var r = e, i = t;
	if (r.push && i.push) {
		var a = r.length, o = i.length;
		if (a !== o) {
			if (a > o) r.length = o;
			else for (var s = a; s < o; s++) r.push(n === 1 ? i[s] : hi.call(i[s]));
		}
		for (var c = r[0] && r[0].length, s = 0; s < r.length; s++) if (n === 1) isNaN(r[s]) && (r[s] = i[s]);
		else for (var l = 0; l < c; l++) isNaN(r[s][l]) && (r[s][l] = i[s][l]);
	}
}
function Ci(e) {
	if (N(e)) {
		var t = e.length;
		if (N(e[0])) {
			for (var n = [], r = 0; r < t; r++) n.push(hi.call(e[r]));
			return n;
		}
		return hi.call(e);
	}
	return e;
}
function wi(e) {
	return e[0] = Math.floor(e[0]) || 0, e[1] = Math.floor(e[1]) || 0, e[2] = Math.floor(e[2]) || 0, e[3] = e[3] == null ? 1 : e[3], `rgba(` + e.join(`,`) + `)`;
}
function Ti(e) {
	return N(e && e[0]) ? 2 : 1;
}
var Ei = 0, Di = 1, Oi = 2, ki = 3, Ai = 4, ji = 5, Mi = 6;
function Ni(e) {
	return e === Ai || e === ji;
}
function Pi(e) {
	return e === Di || e === Oi;
}
var Fi = [
	0,
	0,
	0,
	0
], Ii = function() {
	function e(e) {
		this.keyframes = [], this.discrete = !1, this._invalid = !1, this._needsSort = !1, this._lastFr = 0, this._lastFrP = 0, this.propName = e;
	}
	return e.prototype.isFinished = function() {
		return this._finished;
	}, e.prototype.setFinished = function() {
		this._finished = !0, this._additiveTrack && this._additiveTrack.setFinished();
	}, e.prototype.needsAnimate = function() {
		return this.keyframes.length >= 1;
	}, e.prototype.getAdditiveTrack = function() {
		return this._additiveTrack;
	}, e.prototype.addKeyframe = function(e, t, n) {
		this._needsSort = !0;
		var r = this.keyframes, i = r.length, a = !1, o = Mi, s = t;
		if (N(t)) {
			var c = Ti(t);
			o = c, (c === 1 && !ae(t[0]) || c === 2 && !ae(t[0][0])) && (a = !0);
		} else if (ae(t) && !de(t)) o = Ei;
		else if (H(t)) {
			if (!isNaN(+t)) o = Ei;
			else {
				var l = Ir(t);
				l && (s = l, o = ki);
			}
		} else if (le(t)) {
			var u = O({}, s);
			u.colorStops = F(t.colorStops, function(e) {
				return {
					offset: e.offset,
					color: Ir(e.color)
				};
			}), ci(t) ? o = Ai : li(t) && (o = ji), s = u;
		}
		i === 0 ? this.valType = o : (o !== this.valType || o === Mi) && (a = !0), this.discrete = this.discrete || a;
		var d = {
			time: e,
			value: s,
			rawValue: t,
			percent: 0
		};
		return n && (d.easing = n, d.easingFunc = V(n) ? n : Jn[n] || xr(n)), r.push(d), d;
	}, e.prototype.prepare = function(e, t) {
		var n = this.keyframes;
		this._needsSort && n.sort(function(e, t) {
			return e.time - t.time;
		});
		for (var r = this.valType, i = n.length, a = n[i - 1], o = this.discrete, s = Pi(r), c = Ni(r), l = 0; l < i; l++) {
			var u = n[l], d = u.value, f = a.value;
			u.percent = u.time / e, o || (s && l !== i - 1 ? Si(d, f, r) : c && xi(d.colorStops, f.colorStops));
		}
		if (!o && r !== ji && t && this.needsAnimate() && t.needsAnimate() && r === t.valType && !t._finished) {
			this._additiveTrack = t;
			for (var p = n[0].value, l = 0; l < i; l++) r === Ei ? n[l].additiveValue = n[l].value - p : r === ki ? n[l].additiveValue = yi([], n[l].value, p, -1) : Pi(r) && (n[l].additiveValue = r === Di ? yi([], n[l].value, p, -1) : bi([], n[l].value, p, -1));
		}
	}, e.prototype.step = function(e, t) {
		if (!this._finished) {
			this._additiveTrack && this._additiveTrack._finished && (this._additiveTrack = null);
			var n = this._additiveTrack != null, r = n ? `additiveValue` : `value`, i = this.valType, a = this.keyframes, o = a.length, s = this.propName, c = i === ki, l, u = this._lastFr, d = Math.min, f, p;
			if (o === 1) f = p = a[0];
			else {
				if (t < 0) l = 0;
				else if (t < this._lastFrP) {
					for (l = d(u + 1, o - 1); l >= 0 && !(a[l].percent <= t); l--);
					l = d(l, o - 2);
				} else {
					for (l = u; l < o && !(a[l].percent > t); l++);
					l = d(l - 1, o - 2);
				}
				p = a[l + 1], f = a[l];
			}
			if (f && p) {
				this._lastFr = l, this._lastFrP = t;
				var m = p.percent - f.percent, h = m === 0 ? 1 : d((t - f.percent) / m, 1);
				p.easingFunc && (h = p.easingFunc(h));
				var g = n ? this._additiveValue : c ? Fi : e[s];
				if ((Pi(i) || c) && !g && (g = this._additiveValue = []), this.discrete) e[s] = h < 1 ? f.rawValue : p.rawValue;
				else if (Pi(i)) i === Di ? _i(g, f[r], p[r], h) : vi(g, f[r], p[r], h);
				else if (Ni(i)) {
					var _ = f[r], v = p[r], y = i === Ai;
					e[s] = {
						type: y ? `linear` : `radial`,
						x: gi(_.x, v.x, h),
						y: gi(_.y, v.y, h),
						colorStops: F(_.colorStops, function(e, t) {
							var n = v.colorStops[t];
							return {
								offset: gi(e.offset, n.offset, h),
								color: wi(_i([], e.color, n.color, h))
							};
						}),
						global: v.global
					}, y ? (e[s].x2 = gi(_.x2, v.x2, h), e[s].y2 = gi(_.y2, v.y2, h)) : e[s].r = gi(_.r, v.r, h);
				} else if (c) _i(g, f[r], p[r], h), n || (e[s] = wi(g));
				else {
					var b = gi(f[r], p[r], h);
					n ? this._additiveValue = b : e[s] = b;
				}
				n && this._addToTarget(e);
			}
		}
	}, e.prototype._addToTarget = function(e) {
		var t = this.valType, n = this.propName, r = this._additiveValue;
		t === Ei ? e[n] = e[n] + r : t === ki ? (Ir(e[n], Fi), yi(Fi, Fi, r, 1), e[n] = wi(Fi)) : t === Di ? yi(e[n], e[n], r, 1) : t === Oi && bi(e[n], e[n], r, 1);
	}, e;
}(), Li = function() {
	function e(e, t, n, r) {
		this._tracks = {}, this._trackKeys = [], this._maxTime = 0, this._started = 0, this._clip = null, this._target = e, this._loop = t, t && r ? w(`Can' use additive animation on looped animation.`) : (this._additiveAnimators = r, this._allowDiscrete = n);
	}
	return e.prototype.getMaxTime = function() {
		return this._maxTime;
	}, e.prototype.getDelay = function() {
		return this._delay;
	}, e.prototype.getLoop = function() {
		return this._loop;
	}, e.prototype.getTarget = function() {
		return this._target;
	}, e.prototype.changeTarget = function(e) {
		this._target = e;
	}, e.prototype.when = function(e, t, n) {
		return this.whenWithKeys(e, t, L(t), n);
	}, e.prototype.whenWithKeys = function(e, t, n, r) {
		for (var i = this._tracks, a = 0; a < n.length; a++) {
			var o = n[a], s = i[o];
			if (!s) {
				s = i[o] = new Ii(o);
				var c = void 0, l = this._getAdditiveTrack(o);
				if (l) {
					var u = l.keyframes, d = u[u.length - 1];
					c = d && d.value, l.valType === ki && c && (c = wi(c));
				} else c = this._target[o];
				if (c == null) continue;
				e > 0 && s.addKeyframe(0, Ci(c), r), this._trackKeys.push(o);
			}
			s.addKeyframe(e, Ci(t[o]), r);
		}
		return this._maxTime = Math.max(this._maxTime, e), this;
	}, e.prototype.pause = function() {
		this._clip.pause(), this._paused = !0;
	}, e.prototype.resume = function() {
		this._clip.resume(), this._paused = !1;
	}, e.prototype.isPaused = function() {
		return !!this._paused;
	}, e.prototype.duration = function(e) {
		return this._maxTime = e, this._force = !0, this;
	}, e.prototype._doneCallback = function() {
		this._setTracksFinished(), this._clip = null;
		var e = this._doneCbs;
		if (e) for (var t = e.length, n = 0; n < t; n++) e[n].call(this);
	}, e.prototype._abortedCallback = function() {
		this._setTracksFinished();
		var e = this.animation, t = this._abortedCbs;
		if (e && e.removeClip(this._clip), this._clip = null, t) for (var n = 0; n < t.length; n++) t[n].call(this);
	}, e.prototype._setTracksFinished = function() {
		for (var e = this._tracks, t = this._trackKeys, n = 0; n < t.length; n++) e[t[n]].setFinished();
	}, e.prototype._getAdditiveTrack = function(e) {
		var t, n = this._additiveAnimators;
		if (n) for (var r = 0; r < n.length; r++) {
			var i = n[r].getTrack(e);
			i && (t = i);
		}
		return t;
	}, e.prototype.start = function(e) {
		if (!(this._started > 0)) {
			this._started = 1;
			for (var t = this, n = [], r = this._maxTime || 0, i = 0; i < this._trackKeys.length; i++) {
				var a = this._trackKeys[i], o = this._tracks[a], s = this._getAdditiveTrack(a), c = o.keyframes, l = c.length;
				if (o.prepare(r, s), o.needsAnimate()) {
					if (!this._allowDiscrete && o.discrete) {
						var u = c[l - 1];
						u && (t._target[o.propName] = u.rawValue), o.setFinished();
					} else n.push(o);
				}
			}
			if (n.length || this._force) {
				var d = new Sr({
					life: r,
					loop: this._loop,
					delay: this._delay || 0,
					onframe: function(e) {
						t._started = 2;
						var r = t._additiveAnimators;
						if (r) {
							for (var i = !1, a = 0; a < r.length; a++) if (r[a]._clip) {
								i = !0;
								break;
							}
							i || (t._additiveAnimators = null);
						}
						for (var a = 0; a < n.length; a++) n[a].step(t._target, e);
						var o = t._onframeCbs;
						if (o) for (var a = 0; a < o.length; a++) o[a](t._target, e);
					},
					ondestroy: function() {
						t._doneCallback();
					}
				});
				this._clip = d, this.animation && this.animation.addClip(d), e && d.setEasing(e);
			} else this._doneCallback();
			return this;
		}
	}, e.prototype.stop = function(e) {
		if (this._clip) {
			var t = this._clip;
			e && t.onframe(1), this._abortedCallback();
		}
	}, e.prototype.delay = function(e) {
		return this._delay = e, this;
	}, e.prototype.during = function(e) {
		return e && (this._onframeCbs ||= [], this._onframeCbs.push(e)), this;
	}, e.prototype.done = function(e) {
		return e && (this._doneCbs ||= [], this._doneCbs.push(e)), this;
	}, e.prototype.aborted = function(e) {
		return e && (this._abortedCbs ||= [], this._abortedCbs.push(e)), this;
	}, e.prototype.getClip = function() {
		return this._clip;
	}, e.prototype.getTrack = function(e) {
		return this._tracks[e];
	}, e.prototype.getTracks = function() {
		var e = this;
		return F(this._trackKeys, function(t) {
			return e._tracks[t];
		});
	}, e.prototype.stopTracks = function(e, t) {
		if (!e.length || !this._clip) return !0;
		for (var n = this._tracks, r = this._trackKeys, i = 0; i < e.length; i++) {
			var a = n[e[i]];
			a && !a.isFinished() && (t ? a.step(this._target, 1) : this._started === 1 && a.step(this._target, 0), a.setFinished());
		}
		for (var o = !0, i = 0; i < r.length; i++) if (!n[r[i]].isFinished()) {
			o = !1;
			break;
		}
		return o && this._abortedCallback(), o;
	}, e.prototype.saveTo = function(e, t, n) {
		if (e) {
			t ||= this._trackKeys;
			for (var r = 0; r < t.length; r++) {
				var i = t[r], a = this._tracks[i];
				if (a && !a.isFinished()) {
					var o = a.keyframes, s = o[n ? 0 : o.length - 1];
					s && (e[i] = Ci(s.rawValue));
				}
			}
		}
	}, e.prototype.__changeFinalValue = function(e, t) {
		t ||= L(e);
		for (var n = 0; n < t.length; n++) {
			var r = t[n], i = this._tracks[r];
			if (i) {
				var a = i.keyframes;
				if (a.length > 1) {
					var o = a.pop();
					i.addKeyframe(o.time, e[r]), i.prepare(this._maxTime, i.getAdditiveTrack());
				}
			}
		}
	}, e;
}(), Ri = function() {
	function e(e) {
		e && (this._$eventProcessor = e);
	}
	return e.prototype.on = function(e, t, n, r) {
		this._$handlers ||= {};
		var i = this._$handlers;
		if (typeof t == `function` && (r = n, n = t, t = null), !n || !e) return this;
		var a = this._$eventProcessor;
		t != null && a && a.normalizeQuery && (t = a.normalizeQuery(t)), i[e] || (i[e] = []);
		for (var o = 0; o < i[e].length; o++) if (i[e][o].h === n) return this;
		var s = {
			h: n,
			query: t,
			ctx: r || this,
			callAtLast: n.zrEventfulCallAtLast
		}, c = i[e].length - 1, l = i[e][c];
		return l && l.callAtLast ? i[e].splice(c, 0, s) : i[e].push(s), this;
	}, e.prototype.isSilent = function(e) {
		var t = this._$handlers;
		return !t || !t[e] || !t[e].length;
	}, e.prototype.off = function(e, t) {
		var n = this._$handlers;
		if (!n) return this;
		if (!e) return this._$handlers = {}, this;
		if (t) {
			if (n[e]) {
				for (var r = [], i = 0, a = n[e].length; i < a; i++) n[e][i].h !== t && r.push(n[e][i]);
				n[e] = r;
			}
			n[e] && n[e].length === 0 && delete n[e];
		} else delete n[e];
		return this;
	}, e.prototype.trigger = function(e) {
		var t = [...arguments].slice(1);
		if (!this._$handlers) return this;
		var n = this._$handlers[e], r = this._$eventProcessor;
		if (n) for (var i = t.length, a = n.length, o = 0; o < a; o++) {
			var s = n[o];
			if (!(r && r.filter && s.query != null && !r.filter(e, s.query))) switch (i) {
				case 0:
					s.h.call(s.ctx);
					break;
				case 1:
					s.h.call(s.ctx, t[0]);
					break;
				case 2:
					s.h.call(s.ctx, t[0], t[1]);
					break;
				default: s.h.apply(s.ctx, t);
			}
		}
		return r && r.afterTrigger && r.afterTrigger(e), this;
	}, e.prototype.triggerWithContext = function(e) {
		var t = [...arguments].slice(1);
		if (!this._$handlers) return this;
		var n = this._$handlers[e], r = this._$eventProcessor;
		if (n) for (var i = t.length, a = t[i - 1], o = n.length, s = 0; s < o; s++) {
			var c = n[s];
			if (!(r && r.filter && c.query != null && !r.filter(e, c.query))) switch (i) {
				case 0:
					c.h.call(a);
					break;
				case 1:
					c.h.call(a, t[0]);
					break;
				case 2:
					c.h.call(a, t[0], t[1]);
					break;
				default: c.h.apply(a, t.slice(1, i - 1));
			}
		}
		return r && r.afterTrigger && r.afterTrigger(e), this;
	}, e;
}(), zi = 1;
q.hasGlobalWindow && (zi = Math.max(window.devicePixelRatio || window.screen && window.screen.deviceXDPI / window.screen.logicalXDPI || 1, 1));
var Bi = zi, Vi = .4, Hi = `#333`, Ui = `#ccc`, Wi = `#eee`, Gi = `__zr_normal__`, Ki = Kn.concat([`ignore`]), qi = te(Kn, function(e, t) {
	return e[t] = !0, e;
}, { ignore: !1 }), Ji = {}, Yi = new J(0, 0, 0, 0), Xi = [], Zi = function() {
	function e(e) {
		this.id = C(), this.animators = [], this.currentStates = [], this.states = {}, this._init(e);
	}
	return e.prototype._init = function(e) {
		this.attr(e);
	}, e.prototype.drift = function(e, t, n) {
		switch (this.draggable) {
			case `horizontal`:
				t = 0;
				break;
			case `vertical`: e = 0;
		}
		var r = this.transform;
		r ||= this.transform = [
			1,
			0,
			0,
			1,
			0,
			0
		], r[4] += e, r[5] += t, this.decomposeTransform(), this.markRedraw();
	}, e.prototype.beforeUpdate = function() {}, e.prototype.afterUpdate = function() {}, e.prototype.update = function() {
		this.updateTransform(), this.__dirty && this.updateInnerText();
	}, e.prototype.updateInnerText = function(e) {
		var t = this._textContent;
		if (t && (!t.ignore || e)) {
			this.textConfig ||= {};
			var n = this.textConfig, r = n.local, i = t.innerTransformable, a = void 0, o = void 0, s = !1;
			i.parent = r ? this : null;
			var c = !1;
			i.copyTransform(t);
			var l = n.position != null, u = n.autoOverflowArea, d = void 0;
			if ((u || l) && (d = Yi, n.layoutRect ? d.copy(n.layoutRect) : d.copy(this.getBoundingRect()), r || d.applyTransform(this.transform)), l) {
				this.calculateTextPosition ? this.calculateTextPosition(Ji, n, d) : pn(Ji, n, d), i.x = Ji.x, i.y = Ji.y, a = Ji.align, o = Ji.verticalAlign;
				var f = n.origin;
				if (f && n.rotation != null) {
					var p = void 0, m = void 0;
					f === `center` ? (p = d.width * .5, m = d.height * .5) : (p = fn(f[0], d.width), m = fn(f[1], d.height)), c = !0, i.originX = -i.x + p + (r ? 0 : d.x), i.originY = -i.y + m + (r ? 0 : d.y);
				}
			}
			n.rotation != null && (i.rotation = n.rotation);
			var h = n.offset;
			h && (i.x += h[0], i.y += h[1], c || (i.originX = -h[0], i.originY = -h[1]));
			var g = this._innerTextDefaultStyle ||= {};
			if (u) {
				var _ = g.overflowRect = g.overflowRect || new J(0, 0, 0, 0);
				i.getLocalTransform(Xi), ut(Xi, Xi), J.copy(_, d), _.applyTransform(Xi);
			} else g.overflowRect = null;
			var v = n.inside == null ? typeof n.position == `string` && n.position.indexOf(`inside`) >= 0 : n.inside, y = void 0, b = void 0, x = void 0;
			v && this.canBeInsideText() ? (y = n.insideFill, b = n.insideStroke, (y == null || y === `auto`) && (y = this.getInsideTextFill()), (b == null || b === `auto`) && (b = this.getInsideTextStroke(y), x = !0)) : (y = n.outsideFill, b = n.outsideStroke, (y == null || y === `auto`) && (y = this.getOutsideFill()), (b == null || b === `auto`) && (b = this.getOutsideStroke(y), x = !0)), y ||= `#000`, (y !== g.fill || b !== g.stroke || x !== g.autoStroke || a !== g.align || o !== g.verticalAlign) && (s = !0, g.fill = y, g.stroke = b, g.autoStroke = x, g.align = a, g.verticalAlign = o, t.setDefaultTextStyle(g)), t.__dirty |= 1, s && t.dirtyStyle(!0);
		}
	}, e.prototype.canBeInsideText = function() {
		return !0;
	}, e.prototype.getInsideTextFill = function() {
		return `#fff`;
	}, e.prototype.getInsideTextStroke = function(e) {
		return `#000`;
	}, e.prototype.getOutsideFill = function() {
		return this.__zr && this.__zr.isDarkMode() ? Ui : Hi;
	}, e.prototype.getOutsideStroke = function(e) {
		var t = this.__zr && this.__zr.getBackgroundColor(), n = typeof t == `string` && Ir(t);
		n ||= [
			255,
			255,
			255,
			1
		];
		for (var r = n[3], i = this.__zr.isDarkMode(), a = 0; a < 3; a++) n[a] = n[a] * r + (i ? 0 : 255) * (1 - r);
		return n[3] = 1, Wr(n, `rgba`);
	}, e.prototype.traverse = function(e, t) {}, e.prototype.attrKV = function(e, t) {
		e === `textConfig` ? this.setTextConfig(t) : e === `textContent` ? this.setTextContent(t) : e === `clipPath` ? this.setClipPath(t) : e === `extra` ? (this.extra = this.extra || {}, O(this.extra, t)) : this[e] = t;
	}, e.prototype.hide = function() {
		this.ignore = !0, this.markRedraw();
	}, e.prototype.show = function() {
		this.ignore = !1, this.markRedraw();
	}, e.prototype.attr = function(e, t) {
		if (typeof e == `string`) this.attrKV(e, t);
		else if (U(e)) for (var n = L(e), r = 0; r < n.length; r++) {
			var i = n[r];
			this.attrKV(i, e[i]);
		}
		return this.markRedraw(), this;
	}, e.prototype.saveCurrentToNormalState = function(e) {
		this._innerSaveToNormal(e);
		for (var t = this._normalState, n = 0; n < this.animators.length; n++) {
			var r = this.animators[n], i = r.__fromStateTransition;
			if (!(r.getLoop() || i && i !== `__zr_normal__`)) {
				var a = r.targetName, o = a ? t[a] : t;
				r.saveTo(o);
			}
		}
	}, e.prototype._innerSaveToNormal = function(e) {
		var t = this._normalState;
		t ||= this._normalState = {}, e.textConfig && !t.textConfig && (t.textConfig = this.textConfig), this._savePrimaryToNormal(e, t, Ki);
	}, e.prototype._savePrimaryToNormal = function(e, t, n) {
		for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e[i] != null && !(i in t) && (t[i] = this[i]);
		}
	}, e.prototype.hasState = function() {
		return this.currentStates.length > 0;
	}, e.prototype.getState = function(e) {
		return this.states[e];
	}, e.prototype.ensureState = function(e) {
		var t = this.states;
		return t[e] || (t[e] = {}), t[e];
	}, e.prototype.clearStates = function(e) {
		this.useState(Gi, !1, e);
	}, e.prototype.useState = function(e, t, n, r) {
		var i = e === Gi;
		if (this.hasState() || !i) {
			var a = this.currentStates, o = this.stateTransition;
			if (!(j(a, e) >= 0 && (t || a.length === 1))) {
				var s;
				if (this.stateProxy && !i && (s = this.stateProxy(e)), s ||= this.states && this.states[e], !s && !i) w(`State ` + e + ` not exists.`);
				else {
					i || this.saveCurrentToNormalState(s);
					var c = this._textContent, l = aa(this, c, s, r);
					l && !this.__inHover && (this.__inHover = l), this._applyStateObj(e, s, this._normalState, t, sa(this, n, o), o);
					var u = this._textGuide;
					return c && c.useState(e, t, n, !!l), u && u.useState(e, t, n, !!l), i ? (this.currentStates = [], this._normalState = {}) : t ? this.currentStates.push(e) : this.currentStates = [e], this._updateAnimationTargets(), this.markRedraw(), !l && this.__inHover && (this.__inHover = 0, this.__dirty &= -2), s;
				}
			}
		}
	}, e.prototype.useStates = function(e, t, n) {
		if (!e.length) this.clearStates();
		else {
			var r = [], i = this.currentStates, a = e.length, o = a === i.length;
			if (o) {
				for (var s = 0; s < a; s++) if (e[s] !== i[s]) {
					o = !1;
					break;
				}
			}
			if (o) return;
			for (var s = 0; s < a; s++) {
				var c = e[s], l = void 0;
				this.stateProxy && (l = this.stateProxy(c, e)), l ||= this.states[c], l && r.push(l);
			}
			var u = r[a - 1], d = this._textContent, f = aa(this, d, u, n);
			f && !this.__inHover && (this.__inHover = f);
			var p = this._mergeStates(r), m = this.stateTransition;
			this.saveCurrentToNormalState(p), this._applyStateObj(e.join(`,`), p, this._normalState, !1, sa(this, t, m), m);
			var h = this._textGuide;
			d && d.useStates(e, t, !!f), h && h.useStates(e, t, !!f), this._updateAnimationTargets(), this.currentStates = e.slice(), this.markRedraw(), !f && this.__inHover && (this.__inHover = 0, this.__dirty &= -2);
		}
	}, e.prototype.isSilent = function() {
		for (var e = this; e;) {
			if (e.silent) return !0;
			var t = e.__hostTarget;
			e = t ? e.ignoreHostSilent ? null : t : e.parent;
		}
		return !1;
	}, e.prototype._updateAnimationTargets = function() {
		for (var e = 0; e < this.animators.length; e++) {
			var t = this.animators[e];
			t.targetName && t.changeTarget(this[t.targetName]);
		}
	}, e.prototype.removeState = function(e) {
		var t = j(this.currentStates, e);
		if (t >= 0) {
			var n = this.currentStates.slice();
			n.splice(t, 1), this.useStates(n);
		}
	}, e.prototype.replaceState = function(e, t, n) {
		var r = this.currentStates.slice(), i = j(r, e), a = j(r, t) >= 0;
		i >= 0 ? a ? r.splice(i, 1) : r[i] = t : n && !a && r.push(t), this.useStates(r);
	}, e.prototype.toggleState = function(e, t) {
		t ? this.useState(e, !0) : this.removeState(e);
	}, e.prototype._mergeStates = function(e) {
		for (var t = {}, n, r = 0; r < e.length; r++) {
			var i = e[r];
			O(t, i), i.textConfig && (n ||= {}, O(n, i.textConfig));
		}
		return n && (t.textConfig = n), t;
	}, e.prototype._applyStateObj = function(e, t, n, r, i, a) {
		if (this.__inHover !== 1) {
			var o = !(t && r);
			t && t.textConfig ? (this.textConfig = O({}, r ? this.textConfig : n.textConfig), O(this.textConfig, t.textConfig)) : o && n.textConfig && (this.textConfig = n.textConfig);
			for (var s = {}, c = !1, l = 0; l < Ki.length; l++) {
				var u = Ki[l], d = i && qi[u];
				t && t[u] != null ? d ? (c = !0, s[u] = t[u]) : this[u] = t[u] : o && n[u] != null && (d ? (c = !0, s[u] = n[u]) : this[u] = n[u]);
			}
			if (!i) for (var l = 0; l < this.animators.length; l++) {
				var f = this.animators[l], p = f.targetName;
				f.getLoop() || f.__changeFinalValue(p ? (t || n)[p] : t || n);
			}
			c && this._transitionState(e, s, a);
		}
	}, e.prototype._attachComponent = function(e) {
		if ((!e.__zr || e.__hostTarget) && e !== this) {
			var t = this.__zr;
			t && e.addSelfToZr(t), e.__zr = t, e.__hostTarget = this;
		}
	}, e.prototype._detachComponent = function(e) {
		e.__zr && e.removeSelfFromZr(e.__zr), e.__zr = null, e.__hostTarget = null;
	}, e.prototype.getClipPath = function() {
		return this._clipPath;
	}, e.prototype.setClipPath = function(e) {
		this._clipPath && this._clipPath !== e && this.removeClipPath(), this._attachComponent(e), this._clipPath = e, this.markRedraw();
	}, e.prototype.removeClipPath = function() {
		var e = this._clipPath;
		e && (this._detachComponent(e), this._clipPath = null, this.markRedraw());
	}, e.prototype.getTextContent = function() {
		return this._textContent;
	}, e.prototype.setTextContent = function(e) {
		var t = this._textContent;
		t !== e && (t && t !== e && this.removeTextContent(), e.innerTransformable = new Un(), this._attachComponent(e), this._textContent = e, this.markRedraw());
	}, e.prototype.setTextConfig = function(e) {
		this.textConfig ||= {}, O(this.textConfig, e), this.markRedraw();
	}, e.prototype.removeTextConfig = function() {
		this.textConfig = null, this.markRedraw();
	}, e.prototype.removeTextContent = function() {
		var e = this._textContent;
		e && (e.innerTransformable = null, this._detachComponent(e), this._textContent = null, this._innerTextDefaultStyle = null, this.markRedraw());
	}, e.prototype.getTextGuideLine = function() {
		return this._textGuide;
	}, e.prototype.setTextGuideLine = function(e) {
		this._textGuide && this._textGuide !== e && this.removeTextGuideLine(), this._attachComponent(e), this._textGuide = e, this.markRedraw();
	}, e.prototype.removeTextGuideLine = function() {
		var e = this._textGuide;
		e && (this._detachComponent(e), this._textGuide = null, this.markRedraw());
	}, e.prototype.markRedraw = function() {
		this.__dirty |= 1;
		var e = this.__zr;
		e && (this.__inHover ? e.refreshHover() : e.refresh()), this.__hostTarget && this.__hostTarget.markRedraw();
	}, e.prototype.dirty = function() {
		this.markRedraw();
	}, e.prototype.addSelfToZr = function(e) {
		if (this.__zr !== e) {
			this.__zr = e;
			var t = this.animators;
			if (t) for (var n = 0; n < t.length; n++) e.animation.addAnimator(t[n]);
			this._clipPath && this._clipPath.addSelfToZr(e), this._textContent && this._textContent.addSelfToZr(e), this._textGuide && this._textGuide.addSelfToZr(e);
		}
	}, e.prototype.removeSelfFromZr = function(e) {
		if (this.__zr) {
			this.__zr = null;
			var t = this.animators;
			if (t) for (var n = 0; n < t.length; n++) e.animation.removeAnimator(t[n]);
			this._clipPath && this._clipPath.removeSelfFromZr(e), this._textContent && this._textContent.removeSelfFromZr(e), this._textGuide && this._textGuide.removeSelfFromZr(e);
		}
	}, e.prototype.animate = function(e, t, n) {
		var r = new Li(e ? this[e] : this, t, n);
		return e && (r.targetName = e), this.addAnimator(r, e), r;
	}, e.prototype.addAnimator = function(e, t) {
		var n = this.__zr, r = this;
		e.during(function() {
			r.updateDuringAnimation(t);
		}).done(function() {
			var t = r.animators, n = j(t, e);
			n >= 0 && t.splice(n, 1);
		}), this.animators.push(e), n && n.animation.addAnimator(e), n && n.wakeUp();
	}, e.prototype.updateDuringAnimation = function(e) {
		this.markRedraw();
	}, e.prototype.stopAnimation = function(e, t) {
		for (var n = this.animators, r = n.length, i = [], a = 0; a < r; a++) {
			var o = n[a];
			!e || e === o.scope ? o.stop(t) : i.push(o);
		}
		return this.animators = i, this;
	}, e.prototype.animateTo = function(e, t, n) {
		Qi(this, e, t, n);
	}, e.prototype.animateFrom = function(e, t, n) {
		Qi(this, e, t, n, !0);
	}, e.prototype._transitionState = function(e, t, n, r) {
		for (var i = Qi(this, t, n, r), a = 0; a < i.length; a++) i[a].__fromStateTransition = e;
	}, e.prototype.getBoundingRect = function() {
		return null;
	}, e.prototype.getPaintRect = function() {
		return null;
	}, e.initDefaultProps = (function() {
		var t = e.prototype;
		t.type = `element`, t.name = ``, t.ignore = t.silent = t.ignoreHostSilent = t.isGroup = t.draggable = t.dragging = t.ignoreClip = !1, t.__inHover = 0, t.__dirty = 1;
		function n(e, n, r, i) {
			Object.defineProperty(t, e, {
				get: function() {
					if (!this[n]) {
						var e = this[n] = [];
						a(this, e);
					}
					return this[n];
				},
				set: function(e) {
					this[r] = e[0], this[i] = e[1], this[n] = e, a(this, e);
				}
			});
			function a(e, t) {
				Object.defineProperty(t, 0, {
					get: function() {
						return e[r];
					},
					set: function(t) {
						e[r] = t;
					}
				}), Object.defineProperty(t, 1, {
					get: function() {
						return e[i];
					},
					set: function(t) {
						e[i] = t;
					}
				});
			}
		}
		Object.defineProperty && (n(`position`, `_legacyPos`, `x`, `y`), n(`scale`, `_legacyScale`, `scaleX`, `scaleY`), n(`origin`, `_legacyOrigin`, `originX`, `originY`));
	})(), e;
}();
M(Zi, Ri), M(Zi, Un);
function Qi(e, t, n, r, i) {
	n ||= {};
	var a = [];
	ia(e, ``, e, t, n, r, a, i);
	var o = a.length, s = !1, c = n.done, l = n.aborted, u = function() {
		s = !0, o--, o <= 0 && (s ? c && c() : l && l());
	}, d = function() {
		o--, o <= 0 && (s ? c && c() : l && l());
	};
	o || c && c(), a.length > 0 && n.during && a[0].during(function(e, t) {
		n.during(t);
	});
	for (var f = 0; f < a.length; f++) {
		var p = a[f];
		u && p.done(u), d && p.aborted(d), n.force && p.duration(n.duration), p.start(n.easing);
	}
	return a;
}
function $i(e, t, n) {
	for (var r = 0; r < n; r++) e[r] = t[r];
}
function ea(e) {
	return N(e[0]);
}
function ta(e, t, n) {
	if (N(t[n])) {
		if (N(e[n]) || (e[n] = []), se(t[n])) {
			var r = t[n].length;
			e[n].length !== r && (e[n] = new t[n].constructor(r), $i(e[n], t[n], r));
		} else {
			var i = t[n], a = e[n], o = i.length;
			if (ea(i)) for (var s = i[0].length, c = 0; c < o; c++) a[c] ? $i(a[c], i[c], s) : a[c] = Array.prototype.slice.call(i[c]);
			else $i(a, i, o);
			a.length = i.length;
		}
	} else e[n] = t[n];
}
function na(e, t) {
	return e === t || N(e) && N(t) && ra(e, t);
}
function ra(e, t) {
	var n = e.length;
	if (n !== t.length) return !1;
	for (var r = 0; r < n; r++) if (e[r] !== t[r]) return !1;
	return !0;
}
function ia(e, t, n, r, i, a, o, s) {
	for (var c = L(r), l = i.duration, u = i.delay, d = i.additive, f = i.setToFinal, p = !U(a), m = e.animators, h = [], g = 0; g < c.length; g++) {
		var _ = c[g], v = r[_];
		if (v != null && n[_] != null && (p || a[_])) {
			if (U(v) && !N(v) && !le(v)) {
				if (t) {
					s || (n[_] = v, e.updateDuringAnimation(t));
					continue;
				}
				ia(e, _, n[_], v, i, a && a[_], o, s);
			} else h.push(_);
		} else s || (n[_] = v, e.updateDuringAnimation(t), h.push(_));
	}
	var y = h.length;
	if (!d && y) for (var b = 0; b < m.length; b++) {
		var x = m[b];
		if (x.targetName === t && x.stopTracks(h)) {
			var S = j(m, x);
			m.splice(S, 1);
		}
	}
	if (i.force || (h = I(h, function(e) {
		return !na(r[e], n[e]);
	}), y = h.length), y > 0 || i.force && !o.length) {
		var C = void 0, w = void 0, T = void 0;
		if (s) {
			w = {}, f && (C = {});
			for (var b = 0; b < y; b++) {
				var _ = h[b];
				w[_] = n[_], f ? C[_] = r[_] : n[_] = r[_];
			}
		} else if (f) {
			T = {};
			for (var b = 0; b < y; b++) {
				var _ = h[b];
				T[_] = Ci(n[_]), ta(n, r, _);
			}
		}
		var x = new Li(n, !1, !1, d ? I(m, function(e) {
			return e.targetName === t;
		}) : null);
		x.targetName = t, i.scope && (x.scope = i.scope), f && C && x.whenWithKeys(0, C, h), T && x.whenWithKeys(0, T, h), x.whenWithKeys(l ?? 500, s ? w : r, h).delay(u || 0), e.addAnimator(x, t), o.push(x);
	}
}
function aa(e, t, n, r) {
	return !(n && n.hoverLayer || r) || oa(e) || t && oa(t) ? 0 : 1;
}
function oa(e) {
	return e.type === `text` || e.type === `tspan`;
}
function sa(e, t, n) {
	return !t && !e.__inHover && n && n.duration > 0;
}
var ca = `__zr_style_` + Math.round(Math.random() * 10), la = {
	shadowBlur: 0,
	shadowOffsetX: 0,
	shadowOffsetY: 0,
	shadowColor: `#000`,
	opacity: 1,
	blend: `source-over`
}, ua = { style: {
	shadowBlur: !0,
	shadowOffsetX: !0,
	shadowOffsetY: !0,
	shadowColor: !0,
	opacity: !0
} };
la[ca] = !0;
var da = [
	`z`,
	`z2`,
	`invisible`
], fa = [`invisible`], pa = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype._init = function(t) {
		for (var n = L(t), r = 0; r < n.length; r++) {
			var i = n[r];
			i === `style` ? this.useStyle(t[i]) : e.prototype.attrKV.call(this, i, t[i]);
		}
		this.style || this.useStyle({});
	}, t.prototype.beforeBrush = function(e) {}, t.prototype.afterBrush = function() {}, t.prototype.innerBeforeBrush = function() {}, t.prototype.innerAfterBrush = function() {}, t.prototype.shouldBePainted = function(e, t, n, r) {
		var i = this.transform;
		if (this.ignore || this.invisible || this.style.opacity === 0 || this.culling && ga(this, e, t) || i && !i[0] && !i[3]) return !1;
		if (n && this.__clipPaths && this.__clipPaths.length) {
			for (var a = 0; a < this.__clipPaths.length; ++a) if (this.__clipPaths[a].isZeroArea()) return !1;
		}
		if (r && this.parent) for (var o = this.parent; o;) {
			if (o.ignore) return !1;
			o = o.parent;
		}
		return !0;
	}, t.prototype.contain = function(e, t) {
		return this.rectContain(e, t);
	}, t.prototype.traverse = function(e, t) {
		e.call(t, this);
	}, t.prototype.rectContain = function(e, t) {
		var n = this.transformCoordToLocal(e, t);
		return this.getBoundingRect().contain(n[0], n[1]);
	}, t.prototype.getPaintRect = function() {
		var e = this._paintRect;
		if (!this._paintRect || this.__dirty) {
			var t = this.transform, n = this.getBoundingRect(), r = this.style, i = r.shadowBlur || 0, a = r.shadowOffsetX || 0, o = r.shadowOffsetY || 0;
			e = this._paintRect ||= new J(0, 0, 0, 0), t ? J.applyTransform(e, n, t) : e.copy(n), (i || a || o) && (e.width += i * 2 + Math.abs(a), e.height += i * 2 + Math.abs(o), e.x = Math.min(e.x, e.x + a - i), e.y = Math.min(e.y, e.y + o - i));
			var s = this.dirtyRectTolerance;
			e.isZero() || (e.x = Math.floor(e.x - s), e.y = Math.floor(e.y - s), e.width = Math.ceil(e.width + 1 + s * 2), e.height = Math.ceil(e.height + 1 + s * 2));
		}
		return e;
	}, t.prototype.setPrevPaintRect = function(e) {
		e ? (this._prevPaintRect = this._prevPaintRect || new J(0, 0, 0, 0), this._prevPaintRect.copy(e)) : this._prevPaintRect = null;
	}, t.prototype.getPrevPaintRect = function() {
		return this._prevPaintRect;
	}, t.prototype.animateStyle = function(e) {
		return this.animate(`style`, e);
	}, t.prototype.updateDuringAnimation = function(e) {
		e === `style` ? this.dirtyStyle() : this.markRedraw();
	}, t.prototype.attrKV = function(t, n) {
		t === `style` ? this.style ? this.setStyle(n) : this.useStyle(n) : e.prototype.attrKV.call(this, t, n);
	}, t.prototype.setStyle = function(e, t) {
		return typeof e == `string` ? this.style[e] = t : O(this.style, e), this.dirtyStyle(), this;
	}, t.prototype.dirtyStyle = function(e) {
		e || this.markRedraw(), this.__dirty |= 2, this._rect &&= null;
	}, t.prototype.dirty = function() {
		this.dirtyStyle();
	}, t.prototype.styleChanged = function() {
		return !!(this.__dirty & 2);
	}, t.prototype.styleUpdated = function() {
		this.__dirty &= -3;
	}, t.prototype.createStyle = function(e) {
		return Ee(la, e);
	}, t.prototype.useStyle = function(e) {
		e[ca] || (e = this.createStyle(e)), this.style = e, this.dirtyStyle();
	}, t.prototype._useHoverStyle = function(e) {
		this.__hoverStyle = e;
	}, t.prototype.isStyleObject = function(e) {
		return e[ca];
	}, t.prototype._innerSaveToNormal = function(t) {
		e.prototype._innerSaveToNormal.call(this, t);
		var n = this._normalState;
		t.style && !n.style && (n.style = this._mergeStyle(this.createStyle(), this.style)), this._savePrimaryToNormal(t, n, da);
	}, t.prototype._applyStateObj = function(t, n, r, i, a, o) {
		e.prototype._applyStateObj.call(this, t, n, r, i, a, o);
		var s = !(n && i), c = this.__inHover === 1, l;
		if (n && n.style ? a ? i ? l = n.style : (l = this._mergeStyle(this.createStyle(), r.style), this._mergeStyle(l, n.style)) : (l = this._mergeStyle(this.createStyle(), i ? this.style : r.style), this._mergeStyle(l, n.style)) : s && (l = r.style), l) {
			if (a) {
				var u = this.style;
				if (this.style = this.createStyle(s ? {} : u), s) for (var d = L(u), f = 0; f < d.length; f++) {
					var p = d[f];
					p in l && (l[p] = l[p], this.style[p] = u[p]);
				}
				for (var m = L(l), f = 0; f < m.length; f++) {
					var p = m[f];
					this.style[p] = this.style[p];
				}
				this._transitionState(t, { style: l }, o, this.getAnimationStyleProps());
			} else c ? this._useHoverStyle(l) : this.useStyle(l);
		}
		if (!c) for (var h = this.__inHover ? fa : da, f = 0; f < h.length; f++) {
			var p = h[f];
			n && n[p] != null ? this[p] = n[p] : s && r[p] != null && (this[p] = r[p]);
		}
	}, t.prototype._mergeStates = function(t) {
		for (var n = e.prototype._mergeStates.call(this, t), r, i = 0; i < t.length; i++) {
			var a = t[i];
			a.style && (r ||= {}, this._mergeStyle(r, a.style));
		}
		return r && (n.style = r), n;
	}, t.prototype._mergeStyle = function(e, t) {
		return O(e, t), e;
	}, t.prototype.getAnimationStyleProps = function() {
		return ua;
	}, t.initDefaultProps = (function() {
		var e = t.prototype;
		e.type = `displayable`, e.invisible = !1, e.z = 0, e.z2 = 0, e.zlevel = 0, e.culling = !1, e.cursor = `pointer`, e.rectHover = !1, e.incremental = 0, e._rect = null, e.dirtyRectTolerance = 0, e.__dirty = 3;
	})(), t;
}(Zi), ma = new J(0, 0, 0, 0), ha = new J(0, 0, 0, 0);
function ga(e, t, n) {
	return ma.copy(e.getBoundingRect()), e.transform && ma.applyTransform(e.transform), ha.width = t, ha.height = n, !ma.intersect(ha);
}
var _a = Math.min, va = Math.max, ya = Math.sin, ba = Math.cos, xa = Math.PI * 2, Sa = dt(), Ca = dt(), wa = dt();
function Ta(e, t, n, r, i, a) {
	i[0] = _a(e, n), i[1] = _a(t, r), a[0] = va(e, n), a[1] = va(t, r);
}
var Ea = [], Da = [];
function Oa(e, t, n, r, i, a, o, s, c, l) {
	var u = lr, d = or, f = u(e, n, i, o, Ea);
	c[0] = 1 / 0, c[1] = 1 / 0, l[0] = -1 / 0, l[1] = -1 / 0;
	for (var p = 0; p < f; p++) {
		var m = d(e, n, i, o, Ea[p]);
		c[0] = _a(m, c[0]), l[0] = va(m, l[0]);
	}
	f = u(t, r, a, s, Da);
	for (var p = 0; p < f; p++) {
		var h = d(t, r, a, s, Da[p]);
		c[1] = _a(h, c[1]), l[1] = va(h, l[1]);
	}
	c[0] = _a(e, c[0]), l[0] = va(e, l[0]), c[0] = _a(o, c[0]), l[0] = va(o, l[0]), c[1] = _a(t, c[1]), l[1] = va(t, l[1]), c[1] = _a(s, c[1]), l[1] = va(s, l[1]);
}
function ka(e, t, n, r, i, a, o, s) {
	var c = gr, l = pr, u = va(_a(c(e, n, i), 1), 0), d = va(_a(c(t, r, a), 1), 0), f = l(e, n, i, u), p = l(t, r, a, d);
	o[0] = _a(e, i, f), o[1] = _a(t, a, p), s[0] = va(e, i, f), s[1] = va(t, a, p);
}
function Aa(e, t, n, r, i, a, o, s, c) {
	var l = Et, u = Dt, d = Math.abs(i - a);
	if (d % xa < 1e-4 && d > 1e-4) s[0] = e - n, s[1] = t - r, c[0] = e + n, c[1] = t + r;
	else {
		if (Sa[0] = ba(i) * n + e, Sa[1] = ya(i) * r + t, Ca[0] = ba(a) * n + e, Ca[1] = ya(a) * r + t, l(s, Sa, Ca), u(c, Sa, Ca), i %= xa, i < 0 && (i += xa), a %= xa, a < 0 && (a += xa), i > a && !o ? a += xa : i < a && o && (i += xa), o) {
			var f = a;
			a = i, i = f;
		}
		for (var p = 0; p < a; p += Math.PI / 2) p > i && (wa[0] = ba(p) * n + e, wa[1] = ya(p) * r + t, l(s, wa, s), u(c, wa, c));
	}
}
var ja = {
	M: 1,
	L: 2,
	C: 3,
	Q: 4,
	A: 5,
	Z: 6,
	R: 7
}, Ma = [], Na = [], Pa = [], Fa = [], Ia = [], La = [], Ra = Math.min, za = Math.max, Ba = Math.cos, Va = Math.sin, Ha = Math.abs, Ua = Math.PI, Wa = Ua * 2, Ga = typeof Float32Array < `u`, Ka = [];
function qa(e) {
	return Math.round(e / Ua * 1e8) / 1e8 % 2 * Ua;
}
function Ja(e, t) {
	var n = qa(e[0]);
	n < 0 && (n += Wa);
	var r = n - e[0], i = e[1];
	i += r, !t && i - n >= Wa ? i = n + Wa : t && n - i >= Wa ? i = n - Wa : !t && n > i ? i = n + (Wa - qa(n - i)) : t && n < i && (i = n - (Wa - qa(i - n))), e[0] = n, e[1] = i;
}
var Ya = function() {
	function e(e) {
		this.dpr = 1, this._xi = 0, this._yi = 0, this._x0 = 0, this._y0 = 0, this._len = 0, e && (this._saveData = !1), this._saveData && (this.data = []);
	}
	return e.prototype.increaseVersion = function() {
		this._version++;
	}, e.prototype.getVersion = function() {
		return this._version;
	}, e.prototype.setScale = function(e, t, n) {
		n ||= 0, n > 0 && (this._ux = Ha(n / Bi / e) || 0, this._uy = Ha(n / Bi / t) || 0);
	}, e.prototype.setDPR = function(e) {
		this.dpr = e;
	}, e.prototype.setContext = function(e) {
		this._ctx = e;
	}, e.prototype.getContext = function() {
		return this._ctx;
	}, e.prototype.beginPath = function() {
		return this._ctx && this._ctx.beginPath(), this.reset(), this;
	}, e.prototype.reset = function() {
		this._saveData && (this._len = 0), this._pathSegLen && (this._pathSegLen = null, this._pathLen = 0), this._version++;
	}, e.prototype.moveTo = function(e, t) {
		return this._drawPendingPt(), this.addData(ja.M, e, t), this._ctx && this._ctx.moveTo(e, t), this._x0 = e, this._y0 = t, this._xi = e, this._yi = t, this;
	}, e.prototype.lineTo = function(e, t) {
		var n = Ha(e - this._xi), r = Ha(t - this._yi), i = n > this._ux || r > this._uy;
		if (this.addData(ja.L, e, t), this._ctx && i && this._ctx.lineTo(e, t), i) this._xi = e, this._yi = t, this._pendingPtDist = 0;
		else {
			var a = n * n + r * r;
			a > this._pendingPtDist && (this._pendingPtX = e, this._pendingPtY = t, this._pendingPtDist = a);
		}
		return this;
	}, e.prototype.bezierCurveTo = function(e, t, n, r, i, a) {
		return this._drawPendingPt(), this.addData(ja.C, e, t, n, r, i, a), this._ctx && this._ctx.bezierCurveTo(e, t, n, r, i, a), this._xi = i, this._yi = a, this;
	}, e.prototype.quadraticCurveTo = function(e, t, n, r) {
		return this._drawPendingPt(), this.addData(ja.Q, e, t, n, r), this._ctx && this._ctx.quadraticCurveTo(e, t, n, r), this._xi = n, this._yi = r, this;
	}, e.prototype.arc = function(e, t, n, r, i, a) {
		this._drawPendingPt(), Ka[0] = r, Ka[1] = i, Ja(Ka, a), r = Ka[0], i = Ka[1];
		var o = i - r;
		return this.addData(ja.A, e, t, n, n, r, o, 0, +!a), this._ctx && this._ctx.arc(e, t, n, r, i, a), this._xi = Ba(i) * n + e, this._yi = Va(i) * n + t, this;
	}, e.prototype.arcTo = function(e, t, n, r, i) {
		return this._drawPendingPt(), this._ctx && this._ctx.arcTo(e, t, n, r, i), this;
	}, e.prototype.rect = function(e, t, n, r) {
		return this._drawPendingPt(), this._ctx && this._ctx.rect(e, t, n, r), this.addData(ja.R, e, t, n, r), this;
	}, e.prototype.closePath = function() {
		this._drawPendingPt(), this.addData(ja.Z);
		var e = this._ctx, t = this._x0, n = this._y0;
		return e && e.closePath(), this._xi = t, this._yi = n, this;
	}, e.prototype.fill = function(e) {
		e && e.fill(), this.toStatic();
	}, e.prototype.stroke = function(e) {
		e && e.stroke(), this.toStatic();
	}, e.prototype.len = function() {
		return this._len;
	}, e.prototype.setData = function(e) {
		if (this._saveData) {
			var t = e.length;
			!(this.data && this.data.length === t) && Ga && (this.data = new Float32Array(t));
			for (var n = 0; n < t; n++) this.data[n] = e[n];
			this._len = t;
		}
	}, e.prototype.appendPath = function(e) {
		if (this._saveData) {
			e instanceof Array || (e = [e]);
			for (var t = e.length, n = 0, r = this._len, i = 0; i < t; i++) n += e[i].len();
			var a = this.data;
			if (Ga && (a instanceof Float32Array || !a) && (this.data = new Float32Array(r + n), r > 0 && a)) for (var o = 0; o < r; o++) this.data[o] = a[o];
			for (var i = 0; i < t; i++) for (var s = e[i].data, o = 0; o < s.length; o++) this.data[r++] = s[o];
			this._len = r;
		}
	}, e.prototype.addData = function(e, t, n, r, i, a, o, s, c) {
		if (this._saveData) {
			var l = this.data;
			this._len + arguments.length > l.length && (this._expandData(), l = this.data);
			for (var u = 0; u < arguments.length; u++) l[this._len++] = arguments[u];
		}
	}, e.prototype._drawPendingPt = function() {
		this._pendingPtDist > 0 && (this._ctx && this._ctx.lineTo(this._pendingPtX, this._pendingPtY), this._pendingPtDist = 0);
	}, e.prototype._expandData = function() {
		if (!(this.data instanceof Array)) {
			for (var e = [], t = 0; t < this._len; t++) e[t] = this.data[t];
			this.data = e;
		}
	}, e.prototype.toStatic = function() {
		if (this._saveData) {
			this._drawPendingPt();
			var e = this.data;
			e instanceof Array && (e.length = this._len, Ga && this._len > 11 && (this.data = new Float32Array(e)));
		}
	}, e.prototype.getBoundingRect = function() {
		Pa[0] = Pa[1] = Ia[0] = Ia[1] = Number.MAX_VALUE, Fa[0] = Fa[1] = La[0] = La[1] = -Number.MAX_VALUE;
		for (var e = this.data, t = 0, n = 0, r = 0, i = 0, a = 0; a < this._len;) {
			var o = e[a++], s = a === 1;
			switch (s && (t = e[a], n = e[a + 1], r = t, i = n), o) {
				case ja.M:
					t = r = e[a++], n = i = e[a++], Ia[0] = r, Ia[1] = i, La[0] = r, La[1] = i;
					break;
				case ja.L:
					Ta(t, n, e[a], e[a + 1], Ia, La), t = e[a++], n = e[a++];
					break;
				case ja.C:
					Oa(t, n, e[a++], e[a++], e[a++], e[a++], e[a], e[a + 1], Ia, La), t = e[a++], n = e[a++];
					break;
				case ja.Q:
					ka(t, n, e[a++], e[a++], e[a], e[a + 1], Ia, La), t = e[a++], n = e[a++];
					break;
				case ja.A:
					var c = e[a++], l = e[a++], u = e[a++], d = e[a++], f = e[a++], p = e[a++] + f;
					a += 1;
					var m = !e[a++];
					s && (r = Ba(f) * u + c, i = Va(f) * d + l), Aa(c, l, u, d, f, p, m, Ia, La), t = Ba(p) * u + c, n = Va(p) * d + l;
					break;
				case ja.R:
					r = t = e[a++], i = n = e[a++];
					var h = e[a++], g = e[a++];
					Ta(r, i, r + h, i + g, Ia, La);
					break;
				case ja.Z: t = r, n = i;
			}
			Et(Pa, Pa, Ia), Dt(Fa, Fa, La);
		}
		return a === 0 && (Pa[0] = Pa[1] = Fa[0] = Fa[1] = 0), new J(Pa[0], Pa[1], Fa[0] - Pa[0], Fa[1] - Pa[1]);
	}, e.prototype._calculateLength = function() {
		var e = this.data, t = this._len, n = this._ux, r = this._uy, i = 0, a = 0, o = 0, s = 0;
		this._pathSegLen ||= [];
		for (var c = this._pathSegLen, l = 0, u = 0, d = 0; d < t;) {
			var f = e[d++], p = d === 1;
			p && (i = e[d], a = e[d + 1], o = i, s = a);
			var m = -1;
			switch (f) {
				case ja.M:
					i = o = e[d++], a = s = e[d++];
					break;
				case ja.L:
					var h = e[d++], g = e[d++], _ = h - i, v = g - a;
					(Ha(_) > n || Ha(v) > r || d === t - 1) && (m = Math.sqrt(_ * _ + v * v), i = h, a = g);
					break;
				case ja.C:
					var y = e[d++], b = e[d++], h = e[d++], g = e[d++], x = e[d++], S = e[d++];
					m = fr(i, a, y, b, h, g, x, S, 10), i = x, a = S;
					break;
				case ja.Q:
					var y = e[d++], b = e[d++], h = e[d++], g = e[d++];
					m = yr(i, a, y, b, h, g, 10), i = h, a = g;
					break;
				case ja.A:
					var C = e[d++], w = e[d++], T = e[d++], E = e[d++], D = e[d++], O = e[d++], k = O + D;
					d += 1, p && (o = Ba(D) * T + C, s = Va(D) * E + w), m = za(T, E) * Ra(Wa, Math.abs(O)), i = Ba(k) * T + C, a = Va(k) * E + w;
					break;
				case ja.R:
					o = i = e[d++], s = a = e[d++];
					var A = e[d++], j = e[d++];
					m = A * 2 + j * 2;
					break;
				case ja.Z:
					var _ = o - i, v = s - a;
					m = Math.sqrt(_ * _ + v * v), i = o, a = s;
			}
			m >= 0 && (c[u++] = m, l += m);
		}
		return this._pathLen = l, l;
	}, e.prototype.rebuildPath = function(e, t) {
		var n = this.data, r = this._ux, i = this._uy, a = this._len, o, s, c, l, u, d, f = t < 1, p, m, h = 0, g = 0, _, v = 0, y, b;
		if (!(f && (this._pathSegLen || this._calculateLength(), p = this._pathSegLen, m = this._pathLen, _ = t * m, !_))) lo: for (var x = 0; x < a;) {
			var S = n[x++], C = x === 1;
			switch (C && (c = n[x], l = n[x + 1], o = c, s = l), S !== ja.L && v > 0 && (e.lineTo(y, b), v = 0), S) {
				case ja.M:
					o = c = n[x++], s = l = n[x++], e.moveTo(c, l);
					break;
				case ja.L:
					u = n[x++], d = n[x++];
					var w = Ha(u - c), T = Ha(d - l);
					if (w > r || T > i) {
						if (f) {
							var E = p[g++];
							if (h + E > _) {
								var D = (_ - h) / E;
								e.lineTo(c * (1 - D) + u * D, l * (1 - D) + d * D);
								break lo;
							}
							h += E;
						}
						e.lineTo(u, d), c = u, l = d, v = 0;
					} else {
						var O = w * w + T * T;
						O > v && (y = u, b = d, v = O);
					}
					break;
				case ja.C:
					var k = n[x++], A = n[x++], j = n[x++], ee = n[x++], M = n[x++], N = n[x++];
					if (f) {
						var E = p[g++];
						if (h + E > _) {
							var D = (_ - h) / E;
							ur(c, k, j, M, D, Ma), ur(l, A, ee, N, D, Na), e.bezierCurveTo(Ma[1], Na[1], Ma[2], Na[2], Ma[3], Na[3]);
							break lo;
						}
						h += E;
					}
					e.bezierCurveTo(k, A, j, ee, M, N), c = M, l = N;
					break;
				case ja.Q:
					var k = n[x++], A = n[x++], j = n[x++], ee = n[x++];
					if (f) {
						var E = p[g++];
						if (h + E > _) {
							var D = (_ - h) / E;
							_r(c, k, j, D, Ma), _r(l, A, ee, D, Na), e.quadraticCurveTo(Ma[1], Na[1], Ma[2], Na[2]);
							break lo;
						}
						h += E;
					}
					e.quadraticCurveTo(k, A, j, ee), c = j, l = ee;
					break;
				case ja.A:
					var P = n[x++], F = n[x++], te = n[x++], I = n[x++], ne = n[x++], L = n[x++], re = n[x++], R = !n[x++], z = te > I ? te : I, B = Ha(te - I) > .001, V = ne + L, H = !1;
					if (f) {
						var E = p[g++];
						h + E > _ && (V = ne + L * (_ - h) / E, H = !0), h += E;
					}
					if (B && e.ellipse ? e.ellipse(P, F, te, I, re, ne, V, R) : e.arc(P, F, z, ne, V, R), H) break lo;
					C && (o = Ba(ne) * te + P, s = Va(ne) * I + F), c = Ba(V) * te + P, l = Va(V) * I + F;
					break;
				case ja.R:
					o = c = n[x], s = l = n[x + 1], u = n[x++], d = n[x++];
					var ie = n[x++], ae = n[x++];
					if (f) {
						var E = p[g++];
						if (h + E > _) {
							var U = _ - h;
							e.moveTo(u, d), e.lineTo(u + Ra(U, ie), d), U -= ie, U > 0 && e.lineTo(u + ie, d + Ra(U, ae)), U -= ae, U > 0 && e.lineTo(u + za(ie - U, 0), d + ae), U -= ie, U > 0 && e.lineTo(u, d + za(ae - U, 0));
							break lo;
						}
						h += E;
					}
					e.rect(u, d, ie, ae);
					break;
				case ja.Z:
					if (f) {
						var E = p[g++];
						if (h + E > _) {
							var D = (_ - h) / E;
							e.lineTo(c * (1 - D) + o * D, l * (1 - D) + s * D);
							break lo;
						}
						h += E;
					}
					e.closePath(), c = o, l = s;
			}
		}
	}, e.prototype.clone = function() {
		var t = new e(), n = this.data;
		return t.data = n.slice ? n.slice() : Array.prototype.slice.call(n), t._len = this._len, t;
	}, e.prototype.canSave = function() {
		return !!this._saveData;
	}, e.CMD = ja, e.initDefaultProps = (function() {
		var t = e.prototype;
		t._saveData = !0, t._ux = 0, t._uy = 0, t._pendingPtDist = 0, t._version = 0;
	})(), e;
}();
function Xa(e, t, n, r, i, a, o) {
	if (i === 0) return !1;
	var s = i, c = 0, l = e;
	if (o > t + s && o > r + s || o < t - s && o < r - s || a > e + s && a > n + s || a < e - s && a < n - s) return !1;
	if (e !== n) c = (t - r) / (e - n), l = (e * r - n * t) / (e - n);
	else return Math.abs(a - e) <= s / 2;
	var u = c * a - o + l;
	return u * u / (c * c + 1) <= s / 2 * s / 2;
}
function Za(e, t, n, r, i, a, o, s, c, l, u) {
	if (c === 0) return !1;
	var d = c;
	return u > t + d && u > r + d && u > a + d && u > s + d || u < t - d && u < r - d && u < a - d && u < s - d || l > e + d && l > n + d && l > i + d && l > o + d || l < e - d && l < n - d && l < i - d && l < o - d ? !1 : dr(e, t, n, r, i, a, o, s, l, u, null) <= d / 2;
}
function Qa(e, t, n, r, i, a, o, s, c) {
	if (o === 0) return !1;
	var l = o;
	return c > t + l && c > r + l && c > a + l || c < t - l && c < r - l && c < a - l || s > e + l && s > n + l && s > i + l || s < e - l && s < n - l && s < i - l ? !1 : vr(e, t, n, r, i, a, s, c, null) <= l / 2;
}
var $a = Math.PI * 2;
function eo(e) {
	return e %= $a, e < 0 && (e += $a), e;
}
var to = Math.PI * 2;
function no(e, t, n, r, i, a, o, s, c) {
	if (o === 0) return !1;
	var l = o;
	s -= e, c -= t;
	var u = Math.sqrt(s * s + c * c);
	if (u - l > n || u + l < n) return !1;
	if (Math.abs(r - i) % to < 1e-4) return !0;
	if (a) {
		var d = r;
		r = eo(i), i = eo(d);
	} else r = eo(r), i = eo(i);
	r > i && (i += to);
	var f = Math.atan2(c, s);
	return f < 0 && (f += to), f >= r && f <= i || f + to >= r && f + to <= i;
}
function ro(e, t, n, r, i, a) {
	if (a > t && a > r || a < t && a < r || r === t) return 0;
	var o = (a - t) / (r - t), s = r < t ? 1 : -1;
	(o === 1 || o === 0) && (s = r < t ? .5 : -.5);
	var c = o * (n - e) + e;
	return c === i ? 1 / 0 : c > i ? s : 0;
}
var io = Ya.CMD, ao = Math.PI * 2, oo = 1e-4;
function so(e, t) {
	return Math.abs(e - t) < oo;
}
var co = [
	-1,
	-1,
	-1
], lo = [-1, -1];
function uo() {
	var e = lo[0];
	lo[0] = lo[1], lo[1] = e;
}
function fo(e, t, n, r, i, a, o, s, c, l) {
	if (l > t && l > r && l > a && l > s || l < t && l < r && l < a && l < s) return 0;
	var u = cr(t, r, a, s, l, co);
	if (u === 0) return 0;
	for (var d = 0, f = -1, p = void 0, m = void 0, h = 0; h < u; h++) {
		var g = co[h], _ = g === 0 || g === 1 ? .5 : 1;
		or(e, n, i, o, g) < c || (f < 0 && (f = lr(t, r, a, s, lo), lo[1] < lo[0] && f > 1 && uo(), p = or(t, r, a, s, lo[0]), f > 1 && (m = or(t, r, a, s, lo[1]))), f === 2 ? g < lo[0] ? d += p < t ? _ : -_ : g < lo[1] ? d += m < p ? _ : -_ : d += s < m ? _ : -_ : g < lo[0] ? d += p < t ? _ : -_ : d += s < p ? _ : -_);
	}
	return d;
}
function po(e, t, n, r, i, a, o, s) {
	if (s > t && s > r && s > a || s < t && s < r && s < a) return 0;
	var c = hr(t, r, a, s, co);
	if (c === 0) return 0;
	var l = gr(t, r, a);
	if (l >= 0 && l <= 1) {
		for (var u = 0, d = pr(t, r, a, l), f = 0; f < c; f++) {
			var p = co[f] === 0 || co[f] === 1 ? .5 : 1, m = pr(e, n, i, co[f]);
			m < o || (co[f] < l ? u += d < t ? p : -p : u += a < d ? p : -p);
		}
		return u;
	}
	var p = co[0] === 0 || co[0] === 1 ? .5 : 1, m = pr(e, n, i, co[0]);
	return m < o ? 0 : a < t ? p : -p;
}
function mo(e, t, n, r, i, a, o, s) {
	if (s -= t, s > n || s < -n) return 0;
	var c = Math.sqrt(n * n - s * s);
	co[0] = -c, co[1] = c;
	var l = Math.abs(r - i);
	if (l < 1e-4) return 0;
	if (l >= ao - 1e-4) {
		r = 0, i = ao;
		var u = a ? 1 : -1;
		return o >= co[0] + e && o <= co[1] + e ? u : 0;
	}
	if (r > i) {
		var d = r;
		r = i, i = d;
	}
	r < 0 && (r += ao, i += ao);
	for (var f = 0, p = 0; p < 2; p++) {
		var m = co[p];
		if (m + e > o) {
			var h = Math.atan2(s, m), u = a ? 1 : -1;
			h < 0 && (h = ao + h), (h >= r && h <= i || h + ao >= r && h + ao <= i) && (h > Math.PI / 2 && h < Math.PI * 1.5 && (u = -u), f += u);
		}
	}
	return f;
}
function ho(e, t, n, r, i) {
	for (var a = e.data, o = e.len(), s = 0, c = 0, l = 0, u = 0, d = 0, f, p, m = 0; m < o;) {
		var h = a[m++], g = m === 1;
		switch (h === io.M && m > 1 && (n || (s += ro(c, l, u, d, r, i))), g && (c = a[m], l = a[m + 1], u = c, d = l), h) {
			case io.M:
				u = a[m++], d = a[m++], c = u, l = d;
				break;
			case io.L:
				if (n) {
					if (Xa(c, l, a[m], a[m + 1], t, r, i)) return !0;
				} else s += ro(c, l, a[m], a[m + 1], r, i) || 0;
				c = a[m++], l = a[m++];
				break;
			case io.C:
				if (n) {
					if (Za(c, l, a[m++], a[m++], a[m++], a[m++], a[m], a[m + 1], t, r, i)) return !0;
				} else s += fo(c, l, a[m++], a[m++], a[m++], a[m++], a[m], a[m + 1], r, i) || 0;
				c = a[m++], l = a[m++];
				break;
			case io.Q:
				if (n) {
					if (Qa(c, l, a[m++], a[m++], a[m], a[m + 1], t, r, i)) return !0;
				} else s += po(c, l, a[m++], a[m++], a[m], a[m + 1], r, i) || 0;
				c = a[m++], l = a[m++];
				break;
			case io.A:
				var _ = a[m++], v = a[m++], y = a[m++], b = a[m++], x = a[m++], S = a[m++];
				m += 1;
				var C = !!(1 - a[m++]);
				f = Math.cos(x) * y + _, p = Math.sin(x) * b + v, g ? (u = f, d = p) : s += ro(c, l, f, p, r, i);
				var w = (r - _) * b / y + _;
				if (n) {
					if (no(_, v, b, x, x + S, C, t, w, i)) return !0;
				} else s += mo(_, v, b, x, x + S, C, w, i);
				c = Math.cos(x + S) * y + _, l = Math.sin(x + S) * b + v;
				break;
			case io.R:
				u = c = a[m++], d = l = a[m++];
				var T = a[m++], E = a[m++];
				if (f = u + T, p = d + E, n) {
					if (Xa(u, d, f, d, t, r, i) || Xa(f, d, f, p, t, r, i) || Xa(f, p, u, p, t, r, i) || Xa(u, p, u, d, t, r, i)) return !0;
				} else s += ro(f, d, f, p, r, i), s += ro(u, p, u, d, r, i);
				break;
			case io.Z:
				if (n) {
					if (Xa(c, l, u, d, t, r, i)) return !0;
				} else s += ro(c, l, u, d, r, i);
				c = u, l = d;
		}
	}
	return !n && !so(l, d) && (s += ro(c, l, u, d, r, i) || 0), s !== 0;
}
function go(e, t, n) {
	return ho(e, 0, !1, t, n);
}
function _o(e, t, n, r) {
	return ho(e, t, !0, n, r);
}
var vo = A({
	fill: `#000`,
	stroke: null,
	strokePercent: 1,
	fillOpacity: 1,
	strokeOpacity: 1,
	lineDashOffset: 0,
	lineWidth: 1,
	lineCap: `butt`,
	miterLimit: 10,
	strokeNoScale: !1,
	strokeFirst: !1
}, la), yo = { style: A({
	fill: !0,
	stroke: !0,
	strokePercent: !0,
	fillOpacity: !0,
	strokeOpacity: !0,
	lineDashOffset: !0,
	lineWidth: !0,
	miterLimit: !0
}, ua.style) }, bo = Kn.concat([
	`invisible`,
	`culling`,
	`z`,
	`z2`,
	`zlevel`,
	`parent`
]), xo = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.update = function() {
		var n = this;
		e.prototype.update.call(this);
		var r = this.style;
		if (r.decal) {
			var i = this._decalEl = this._decalEl || new t();
			i.buildPath === t.prototype.buildPath && (i.buildPath = function(e) {
				n.buildPath(e, n.shape);
			}), i.silent = !0;
			var a = i.style;
			for (var o in r) a[o] !== r[o] && (a[o] = r[o]);
			a.fill = r.fill ? r.decal : null, a.decal = null, a.shadowColor = null, r.strokeFirst && (a.stroke = null);
			for (var s = 0; s < bo.length; ++s) i[bo[s]] = this[bo[s]];
			i.__dirty |= 1;
		} else this._decalEl &&= null;
	}, t.prototype.getDecalElement = function() {
		return this._decalEl;
	}, t.prototype._init = function(t) {
		var n = L(t);
		this.shape = this.getDefaultShape();
		var r = this.getDefaultStyle();
		r && this.useStyle(r);
		for (var i = 0; i < n.length; i++) {
			var a = n[i], o = t[a];
			a === `style` ? this.style ? O(this.style, o) : this.useStyle(o) : a === `shape` ? O(this.shape, o) : e.prototype.attrKV.call(this, a, o);
		}
		this.style || this.useStyle({});
	}, t.prototype.getDefaultStyle = function() {
		return null;
	}, t.prototype.getDefaultShape = function() {
		return {};
	}, t.prototype.canBeInsideText = function() {
		return this.hasFill();
	}, t.prototype.getInsideTextFill = function() {
		var e = this.style.fill;
		if (e !== `none`) {
			if (H(e)) {
				var t = Gr(e, 0);
				return t > .5 ? Hi : t > .2 ? Wi : Ui;
			}
			if (e) return Ui;
		}
		return Hi;
	}, t.prototype.getInsideTextStroke = function(e) {
		var t = this.style.fill;
		if (H(t)) {
			var n = this.__zr;
			if (!!(n && n.isDarkMode()) == Gr(e, 0) < .4) return t;
		}
	}, t.prototype.buildPath = function(e, t, n) {}, t.prototype.pathUpdated = function() {
		this.__dirty &= -5;
	}, t.prototype.getUpdatedPathProxy = function(e) {
		return !this.path && this.createPathProxy(), this.path.beginPath(), this.buildPath(this.path, this.shape, e), this.path;
	}, t.prototype.createPathProxy = function() {
		this.path = new Ya(!1);
	}, t.prototype.hasStroke = function() {
		var e = this.style, t = e.stroke;
		return !(t == null || t === `none` || !(e.lineWidth > 0));
	}, t.prototype.hasFill = function() {
		var e = this.style.fill;
		return e != null && e !== `none`;
	}, t.prototype.getBoundingRect = function() {
		var e = this._rect, t = this.style, n = !e;
		if (n) {
			var r = !1;
			this.path || (r = !0, this.createPathProxy());
			var i = this.path;
			(r || this.__dirty & 4) && (i.beginPath(), this.buildPath(i, this.shape, !1), this.pathUpdated()), e = i.getBoundingRect();
		}
		if (this._rect = e, this.hasStroke() && this.path && this.path.len() > 0) {
			var a = this._rectStroke ||= e.clone();
			if (this.__dirty || n) {
				a.copy(e);
				var o = t.strokeNoScale ? this.getLineScale() : 1, s = t.lineWidth;
				if (!this.hasFill()) {
					var c = this.strokeContainThreshold;
					s = Math.max(s, c ?? 4);
				}
				o > 1e-10 && (a.width += s / o, a.height += s / o, a.x -= s / o / 2, a.y -= s / o / 2);
			}
			return a;
		}
		return e;
	}, t.prototype.contain = function(e, t) {
		var n = this.transformCoordToLocal(e, t), r = this.getBoundingRect(), i = this.style;
		if (e = n[0], t = n[1], r.contain(e, t)) {
			var a = this.path;
			if (this.hasStroke()) {
				var o = i.lineWidth, s = i.strokeNoScale ? this.getLineScale() : 1;
				if (s > 1e-10 && (this.hasFill() || (o = Math.max(o, this.strokeContainThreshold)), _o(a, o / s, e, t))) return !0;
			}
			if (this.hasFill()) return go(a, e, t);
		}
		return !1;
	}, t.prototype.dirtyShape = function() {
		this.__dirty |= 4, this._rect &&= null, this._decalEl && this._decalEl.dirtyShape(), this.markRedraw();
	}, t.prototype.dirty = function() {
		this.dirtyStyle(), this.dirtyShape();
	}, t.prototype.animateShape = function(e) {
		return this.animate(`shape`, e);
	}, t.prototype.updateDuringAnimation = function(e) {
		e === `style` ? this.dirtyStyle() : e === `shape` ? this.dirtyShape() : this.markRedraw();
	}, t.prototype.attrKV = function(t, n) {
		t === `shape` ? this.setShape(n) : e.prototype.attrKV.call(this, t, n);
	}, t.prototype.setShape = function(e, t) {
		var n = this.shape;
		return n ||= this.shape = {}, typeof e == `string` ? n[e] = t : O(n, e), this.dirtyShape(), this;
	}, t.prototype.shapeChanged = function() {
		return !!(this.__dirty & 4);
	}, t.prototype.createStyle = function(e) {
		return Ee(vo, e);
	}, t.prototype._innerSaveToNormal = function(t) {
		e.prototype._innerSaveToNormal.call(this, t);
		var n = this._normalState;
		t.shape && !n.shape && (n.shape = O({}, this.shape));
	}, t.prototype._applyStateObj = function(t, n, r, i, a, o) {
		if (e.prototype._applyStateObj.call(this, t, n, r, i, a, o), this.__inHover !== 1) {
			var s = !(n && i), c;
			if (n && n.shape ? a ? i ? c = n.shape : (c = O({}, r.shape), O(c, n.shape)) : (c = O({}, i ? this.shape : r.shape), O(c, n.shape)) : s && (c = r.shape), c) {
				if (a) {
					this.shape = O({}, this.shape);
					for (var l = {}, u = L(c), d = 0; d < u.length; d++) {
						var f = u[d];
						typeof c[f] == `object` ? this.shape[f] = c[f] : l[f] = c[f];
					}
					this._transitionState(t, { shape: l }, o);
				} else this.shape = c, this.dirtyShape();
			}
		}
	}, t.prototype._mergeStates = function(t) {
		for (var n = e.prototype._mergeStates.call(this, t), r, i = 0; i < t.length; i++) {
			var a = t[i];
			a.shape && (r ||= {}, this._mergeStyle(r, a.shape));
		}
		return r && (n.shape = r), n;
	}, t.prototype.getAnimationStyleProps = function() {
		return yo;
	}, t.prototype.isZeroArea = function() {
		return !1;
	}, t.extend = function(e) {
		var r = function(t) {
			n(r, t);
			function r(n) {
				var r = t.call(this, n) || this;
				return e.init && e.init.call(r, n), r;
			}
			return r.prototype.getDefaultStyle = function() {
				return T(e.style);
			}, r.prototype.getDefaultShape = function() {
				return T(e.shape);
			}, r;
		}(t);
		for (var i in e) typeof e[i] == `function` && (r.prototype[i] = e[i]);
		return r;
	}, t.initDefaultProps = (function() {
		var e = t.prototype;
		e.type = `path`, e.strokeContainThreshold = 5, e.segmentIgnoreThreshold = 0, e.subPixelOptimize = !1, e.autoBatch = !1, e.__dirty = 7;
	})(), t;
}(pa), So = A({
	strokeFirst: !0,
	font: r,
	x: 0,
	y: 0,
	textAlign: `left`,
	textBaseline: `top`,
	miterLimit: 2
}, vo), Co = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.hasStroke = function() {
		return Fn(this.style);
	}, t.prototype.hasFill = function() {
		var e = this.style.fill;
		return e != null && e !== `none`;
	}, t.prototype.createStyle = function(e) {
		return Ee(So, e);
	}, t.prototype.setBoundingRect = function(e) {
		this._rect = e;
	}, t.prototype.getBoundingRect = function() {
		return this._rect ||= Nn(this.style), this._rect;
	}, t.initDefaultProps = (function() {
		var e = t.prototype;
		e.dirtyRectTolerance = 10;
	})(), t;
}(pa);
Co.prototype.type = `tspan`;
var wo = A({
	x: 0,
	y: 0
}, la), To = { style: A({
	x: !0,
	y: !0,
	width: !0,
	height: !0,
	sx: !0,
	sy: !0,
	sWidth: !0,
	sHeight: !0
}, ua.style) };
function Eo(e) {
	return !!(e && typeof e != `string` && e.width && e.height);
}
var Do = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.createStyle = function(e) {
		return Ee(wo, e);
	}, t.prototype._getSize = function(e) {
		var t = this.style, n = t[e];
		if (n != null) return n;
		var r = Eo(t.image) ? t.image : this.__image;
		if (!r) return 0;
		var i = e === `width` ? `height` : `width`, a = t[i];
		return a == null ? r[e] : r[e] / r[i] * a;
	}, t.prototype.getWidth = function() {
		return this._getSize(`width`);
	}, t.prototype.getHeight = function() {
		return this._getSize(`height`);
	}, t.prototype.getAnimationStyleProps = function() {
		return To;
	}, t.prototype.getBoundingRect = function() {
		var e = this.style;
		return this._rect ||= new J(e.x || 0, e.y || 0, this.getWidth(), this.getHeight()), this._rect;
	}, t;
}(pa);
Do.prototype.type = `image`;
function Oo(e, t) {
	var n = t.x, r = t.y, i = t.width, a = t.height, o = t.r, s, c, l, u;
	i < 0 && (n += i, i = -i), a < 0 && (r += a, a = -a), typeof o == `number` ? s = c = l = u = o : o instanceof Array ? o.length === 1 ? s = c = l = u = o[0] : o.length === 2 ? (s = l = o[0], c = u = o[1]) : o.length === 3 ? (s = o[0], c = u = o[1], l = o[2]) : (s = o[0], c = o[1], l = o[2], u = o[3]) : s = c = l = u = 0;
	var d;
	s + c > i && (d = s + c, s *= i / d, c *= i / d), l + u > i && (d = l + u, l *= i / d, u *= i / d), c + l > a && (d = c + l, c *= a / d, l *= a / d), s + u > a && (d = s + u, s *= a / d, u *= a / d), e.moveTo(n + s, r), e.lineTo(n + i - c, r), c !== 0 && e.arc(n + i - c, r + c, c, -Math.PI / 2, 0), e.lineTo(n + i, r + a - l), l !== 0 && e.arc(n + i - l, r + a - l, l, 0, Math.PI / 2), e.lineTo(n + u, r + a), u !== 0 && e.arc(n + u, r + a - u, u, Math.PI / 2, Math.PI), e.lineTo(n, r + s), s !== 0 && e.arc(n + s, r + s, s, Math.PI, Math.PI * 1.5), e.closePath();
}
var ko = Math.round;
function Ao(e, t, n) {
	if (t) {
		var r = t.x1, i = t.x2, a = t.y1, o = t.y2;
		e.x1 = r, e.x2 = i, e.y1 = a, e.y2 = o;
		var s = n && n.lineWidth;
		return s && (ko(r * 2) === ko(i * 2) && (e.x1 = e.x2 = Mo(r, s, !0)), ko(a * 2) === ko(o * 2) && (e.y1 = e.y2 = Mo(a, s, !0))), e;
	}
}
function jo(e, t, n) {
	if (t) {
		var r = t.x, i = t.y, a = t.width, o = t.height;
		e.x = r, e.y = i, e.width = a, e.height = o;
		var s = n && n.lineWidth;
		return s && (e.x = Mo(r, s, !0), e.y = Mo(i, s, !0), e.width = Math.max(Mo(r + a, s, !1) - e.x, a === 0 ? 0 : 1), e.height = Math.max(Mo(i + o, s, !1) - e.y, o === 0 ? 0 : 1)), e;
	}
}
function Mo(e, t, n) {
	if (!t) return e;
	var r = ko(e * 2);
	return (r + ko(t)) % 2 == 0 ? r / 2 : (r + (n ? 1 : -1)) / 2;
}
var No = function() {
	function e() {
		this.x = 0, this.y = 0, this.width = 0, this.height = 0;
	}
	return e;
}(), Po = {}, Fo = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultShape = function() {
		return new No();
	}, t.prototype.buildPath = function(e, t) {
		var n, r, i, a;
		if (this.subPixelOptimize) {
			var o = jo(Po, t, this.style);
			n = o.x, r = o.y, i = o.width, a = o.height, o.r = t.r, t = o;
		} else n = t.x, r = t.y, i = t.width, a = t.height;
		t.r ? Oo(e, t) : e.rect(n, r, i, a);
	}, t.prototype.isZeroArea = function() {
		return !this.shape.width || !this.shape.height;
	}, t;
}(xo);
Fo.prototype.type = `rect`;
var Io = { fill: `#000` }, Lo = 2, Ro = {}, zo = { style: A({
	fill: !0,
	stroke: !0,
	fillOpacity: !0,
	strokeOpacity: !0,
	lineWidth: !0,
	fontSize: !0,
	lineHeight: !0,
	width: !0,
	height: !0,
	textShadowColor: !0,
	textShadowBlur: !0,
	textShadowOffsetX: !0,
	textShadowOffsetY: !0,
	backgroundColor: !0,
	padding: !0,
	borderColor: !0,
	borderWidth: !0,
	borderRadius: !0
}, ua.style) }, Bo = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this) || this;
		return n.type = `text`, n._children = [], n._defaultStyle = Io, n.attr(t), n;
	}
	return t.prototype.childrenRef = function() {
		return this._children;
	}, t.prototype.update = function() {
		e.prototype.update.call(this), this.styleChanged() && this._updateSubTexts();
		for (var t = 0; t < this._children.length; t++) {
			var n = this._children[t];
			n.zlevel = this.zlevel, n.z = this.z, n.z2 = this.z2, n.culling = this.culling, n.cursor = this.cursor, n.invisible = this.invisible;
		}
	}, t.prototype.updateTransform = function() {
		var t = this.innerTransformable;
		t ? (t.updateTransform(), t.transform && (this.transform = t.transform)) : e.prototype.updateTransform.call(this);
	}, t.prototype.getLocalTransform = function(t) {
		var n = this.innerTransformable;
		return n ? n.getLocalTransform(t) : e.prototype.getLocalTransform.call(this, t);
	}, t.prototype.getComputedTransform = function() {
		return this.__hostTarget && (this.__hostTarget.getComputedTransform(), this.__hostTarget.updateInnerText(!0)), e.prototype.getComputedTransform.call(this);
	}, t.prototype._updateSubTexts = function() {
		this._childCursor = 0, qo(this.style), this.style.rich ? this._updateRichTexts() : this._updatePlainTexts(), this._children.length = this._childCursor, this.styleUpdated();
	}, t.prototype.addSelfToZr = function(t) {
		e.prototype.addSelfToZr.call(this, t);
		for (var n = 0; n < this._children.length; n++) this._children[n].__zr = t;
	}, t.prototype.removeSelfFromZr = function(t) {
		e.prototype.removeSelfFromZr.call(this, t);
		for (var n = 0; n < this._children.length; n++) this._children[n].__zr = null;
	}, t.prototype.getBoundingRect = function() {
		if (this.styleChanged() && this._updateSubTexts(), !this._rect) {
			for (var e = new J(0, 0, 0, 0), t = this._children, n = [], r = null, i = 0; i < t.length; i++) {
				var a = t[i], o = a.getBoundingRect(), s = a.getLocalTransform(n);
				s ? (e.copy(o), e.applyTransform(s), r ||= e.clone(), r.union(e)) : (r ||= o.clone(), r.union(o));
			}
			this._rect = r || e;
		}
		return this._rect;
	}, t.prototype.setDefaultTextStyle = function(e) {
		this._defaultStyle = e || Io;
	}, t.prototype.setTextContent = function(e) {}, t.prototype._mergeStyle = function(e, t) {
		if (!t) return e;
		var n = t.rich, r = e.rich || n && {};
		return O(e, t), n && r ? (this._mergeRich(r, n), e.rich = r) : r && (e.rich = r), e;
	}, t.prototype._mergeRich = function(e, t) {
		for (var n = L(t), r = 0; r < n.length; r++) {
			var i = n[r];
			e[i] = e[i] || {}, O(e[i], t[i]);
		}
	}, t.prototype.getAnimationStyleProps = function() {
		return zo;
	}, t.prototype._getOrCreateChild = function(e) {
		var t = this._children[this._childCursor];
		return t && t instanceof e || (t = new e()), this._children[this._childCursor++] = t, t.__zr = this.__zr, t.parent = this, t;
	}, t.prototype._updatePlainTexts = function() {
		var e = this.style, t = e.font || `12px sans-serif`, n = e.padding, r = this._defaultStyle, i = e.x || 0, a = e.y || 0, o = e.align || r.align || `left`, s = e.verticalAlign || r.verticalAlign || `top`;
		kn(Ro, r.overflowRect, i, a, o, s), i = Ro.baseX, a = Ro.baseY;
		var c = yn(Qo(e), e, Ro.outerWidth, Ro.outerHeight), l = $o(e), u = !!e.backgroundColor, d = c.outerHeight, f = c.outerWidth, p = c.lines, m = c.lineHeight;
		this.isTruncated = !!c.isTruncated;
		var h = i, g = un(a, c.contentHeight, s);
		if (l || n) {
			var _ = ln(i, f, o), v = un(a, d, s);
			l && this._renderBackground(e, e, _, v, f, d);
		}
		g += m / 2, n && (h = Zo(i, o, n), s === `top` ? g += n[0] : s === `bottom` && (g -= n[2]));
		for (var y = 0, b = !1, x = !1, S = Xo(`fill` in e ? e.fill : (x = !0, r.fill)), C = Yo(`stroke` in e ? e.stroke : !u && (!r.autoStroke || x) ? (y = Lo, b = !0, r.stroke) : null), w = e.textShadowBlur > 0, T = 0; T < p.length; T++) {
			var E = this._getOrCreateChild(Co), D = E.createStyle();
			E.useStyle(D), D.text = p[T], D.x = h, D.y = g, o && (D.textAlign = o), D.textBaseline = `middle`, D.opacity = e.opacity, D.strokeFirst = !0, w && (D.shadowBlur = e.textShadowBlur || 0, D.shadowColor = e.textShadowColor || `transparent`, D.shadowOffsetX = e.textShadowOffsetX || 0, D.shadowOffsetY = e.textShadowOffsetY || 0), D.stroke = C, D.fill = S, C && (D.lineWidth = e.lineWidth || y, D.lineDash = e.lineDash, D.lineDashOffset = e.lineDashOffset || 0), D.font = t, Go(D, e), g += m, E.setBoundingRect(Pn(D, c.contentWidth, c.calculatedLineHeight, b ? 0 : null));
		}
	}, t.prototype._updateRichTexts = function() {
		var e = this.style, t = this._defaultStyle, n = e.align || t.align, r = e.verticalAlign || t.verticalAlign, i = e.x || 0, a = e.y || 0;
		kn(Ro, t.overflowRect, i, a, n, r), i = Ro.baseX, a = Ro.baseY;
		var o = Cn(Qo(e), e, Ro.outerWidth, Ro.outerHeight, n), s = o.width, c = o.outerWidth, l = o.outerHeight, u = e.padding;
		this.isTruncated = !!o.isTruncated;
		var d = ln(i, c, n), f = un(a, l, r), p = d, m = f;
		u && (p += u[3], m += u[0]);
		var h = p + s;
		$o(e) && this._renderBackground(e, e, d, f, c, l);
		for (var g = !!e.backgroundColor, _ = 0; _ < o.lines.length; _++) {
			for (var v = o.lines[_], y = v.tokens, b = y.length, x = v.lineHeight, S = v.width, C = 0, w = p, T = h, E = b - 1, D = void 0; C < b && (D = y[C], !D.align || D.align === `left`);) this._placeToken(D, e, x, m, w, `left`, g), S -= D.width, w += D.width, C++;
			for (; E >= 0 && (D = y[E], D.align === `right`);) this._placeToken(D, e, x, m, T, `right`, g), S -= D.width, T -= D.width, E--;
			for (w += (s - (w - p) - (h - T) - S) / 2; C <= E;) D = y[C], this._placeToken(D, e, x, m, w + D.width / 2, `center`, g), w += D.width, C++;
			m += x;
		}
	}, t.prototype._placeToken = function(e, t, n, r, i, a, o) {
		var s = t.rich[e.styleName] || {};
		s.text = e.text;
		var c = e.verticalAlign, l = r + n / 2;
		c === `top` ? l = r + e.height / 2 : c === `bottom` && (l = r + n - e.height / 2), !e.isLineHolder && $o(s) && this._renderBackground(s, t, a === `right` ? i - e.width : a === `center` ? i - e.width / 2 : i, l - e.height / 2, e.width, e.height);
		var u = !!s.backgroundColor, d = e.textPadding;
		d && (i = Zo(i, a, d), l -= e.height / 2 - d[0] - e.innerHeight / 2);
		var f = this._getOrCreateChild(Co), p = f.createStyle();
		f.useStyle(p);
		var m = this._defaultStyle, h = !1, g = 0, _ = !1, v = Xo(`fill` in s ? s.fill : `fill` in t ? t.fill : (h = !0, m.fill)), y = Yo(`stroke` in s ? s.stroke : `stroke` in t ? t.stroke : !u && !o && (!m.autoStroke || h) ? (g = Lo, _ = !0, m.stroke) : null), b = s.textShadowBlur > 0 || t.textShadowBlur > 0;
		p.text = e.text, p.x = i, p.y = l, b && (p.shadowBlur = s.textShadowBlur || t.textShadowBlur || 0, p.shadowColor = s.textShadowColor || t.textShadowColor || `transparent`, p.shadowOffsetX = s.textShadowOffsetX || t.textShadowOffsetX || 0, p.shadowOffsetY = s.textShadowOffsetY || t.textShadowOffsetY || 0), p.textAlign = a, p.textBaseline = `middle`, p.font = e.font || `12px sans-serif`, p.opacity = pe(s.opacity, t.opacity, 1), Go(p, s), y && (p.lineWidth = pe(s.lineWidth, t.lineWidth, g), p.lineDash = W(s.lineDash, t.lineDash), p.lineDashOffset = t.lineDashOffset || 0, p.stroke = y), v && (p.fill = v), f.setBoundingRect(Pn(p, e.contentWidth, e.contentHeight, _ ? 0 : null));
	}, t.prototype._renderBackground = function(e, t, n, r, i, a) {
		var o = e.backgroundColor, s = e.borderWidth, c = e.borderColor, l = o && o.image, u = o && !l, d = e.borderRadius, f = this, p, m;
		if (u || e.lineHeight || s && c) {
			p = this._getOrCreateChild(Fo), p.useStyle(p.createStyle()), p.style.fill = null;
			var h = p.shape;
			h.x = n, h.y = r, h.width = i, h.height = a, h.r = d, p.dirtyShape();
		}
		if (u) {
			var g = p.style;
			g.fill = o || null, g.fillOpacity = W(e.fillOpacity, 1);
		} else if (l) {
			m = this._getOrCreateChild(Do), m.onload = function() {
				f.dirtyStyle();
			};
			var _ = m.style;
			_.image = o.image, _.x = n, _.y = r, _.width = i, _.height = a;
		}
		if (s && c) {
			var g = p.style;
			g.lineWidth = s, g.stroke = c, g.strokeOpacity = W(e.strokeOpacity, 1), g.lineDash = e.borderDash, g.lineDashOffset = e.borderDashOffset || 0, p.strokeContainThreshold = 0, p.hasFill() && p.hasStroke() && (g.strokeFirst = !0, g.lineWidth *= 2);
		}
		var v = (p || m).style;
		v.shadowBlur = e.shadowBlur || 0, v.shadowColor = e.shadowColor || `transparent`, v.shadowOffsetX = e.shadowOffsetX || 0, v.shadowOffsetY = e.shadowOffsetY || 0, v.opacity = pe(e.opacity, t.opacity, 1);
	}, t.makeFont = function(e) {
		var t = ``;
		return Ko(e) && (t = [
			e.fontStyle,
			e.fontWeight,
			Wo(e.fontSize),
			e.fontFamily || `sans-serif`
		].join(` `)), t && _e(t) || e.textFont || e.font;
	}, t;
}(pa), Vo = {
	left: !0,
	right: 1,
	center: 1
}, Ho = {
	top: 1,
	bottom: 1,
	middle: 1
}, Uo = [
	`fontStyle`,
	`fontWeight`,
	`fontSize`,
	`fontFamily`
];
function Wo(e) {
	return typeof e == `string` && (e.indexOf(`px`) !== -1 || e.indexOf(`rem`) !== -1 || e.indexOf(`em`) !== -1) ? e : isNaN(+e) ? `12px` : e + `px`;
}
function Go(e, t) {
	for (var n = 0; n < Uo.length; n++) {
		var r = Uo[n], i = t[r];
		i != null && (e[r] = i);
	}
}
function Ko(e) {
	return e.fontSize != null || e.fontFamily || e.fontWeight;
}
function qo(e) {
	return Jo(e), P(e.rich, Jo), e;
}
function Jo(e) {
	if (e) {
		e.font = Bo.makeFont(e);
		var t = e.align;
		t === `middle` && (t = `center`), e.align = t == null || Vo[t] ? t : `left`;
		var n = e.verticalAlign;
		n === `center` && (n = `middle`), e.verticalAlign = n == null || Ho[n] ? n : `top`, e.padding &&= he(e.padding);
	}
}
function Yo(e, t) {
	return e == null || t <= 0 || e === `transparent` || e === `none` ? null : e.image || e.colorStops ? `#000` : e;
}
function Xo(e) {
	return e == null || e === `none` ? null : e.image || e.colorStops ? `#000` : e;
}
function Zo(e, t, n) {
	return t === `right` ? e - n[1] : t === `center` ? e + n[3] / 2 - n[1] / 2 : e + n[3];
}
function Qo(e) {
	var t = e.text;
	return t != null && (t += ``), t;
}
function $o(e) {
	return !!(e.backgroundColor || e.lineHeight || e.borderWidth && e.borderColor);
}
var es = 1e-4, ts = 20;
function ns(e) {
	return e.replace(/^\s+|\s+$/g, ``);
}
var rs = Math.min, Y = Math.max, is = Math.abs, as = Math.round, os = Math.floor, ss = Math.ceil, cs = Math.pow, ls = Math.log, us = Math.LN10, ds = Math.PI, fs = Math.random;
function ps(e, t, n, r) {
	var i = t[0], a = t[1], o = n[0], s = n[1], c = a - i, l = s - o;
	if (c === 0) return l === 0 ? o : (o + s) / 2;
	if (r) {
		if (c > 0) {
			if (e <= i) return o;
			if (e >= a) return s;
		} else if (e >= i) return o;
		else if (e <= a) return s;
	} else {
		if (e === i) return o;
		if (e === a) return s;
	}
	return (e - i) / c * l + o;
}
var ms = hs;
function hs(e, t, n) {
	switch (e) {
		case `center`:
		case `middle`:
			e = `50%`;
			break;
		case `left`:
		case `top`:
			e = `0%`;
			break;
		case `right`:
		case `bottom`: e = `100%`;
	}
	return gs(e, t, n);
}
function gs(e, t, n) {
	return H(e) ? _s(e) ? parseFloat(e) / 100 * t + (n || 0) : parseFloat(e) : e == null ? NaN : +e;
}
function _s(e) {
	return !!ns(e).match(/%$/);
}
function X(e, t, n) {
	return isNaN(t) ? n ? `` + e : +e : (t = rs(Y(0, t), ts), e = (+e).toFixed(t), n ? e : +e);
}
function vs(e) {
	return e.sort(function(e, t) {
		return e - t;
	}), e;
}
function ys(e) {
	if (e = +e, isNaN(e)) return 0;
	if (e > 1e-14) {
		for (var t = 1, n = 0; n < 15; n++, t *= 10) if (as(e * t) / t === e) return n;
	}
	return bs(e);
}
function bs(e) {
	var t = e.toString().toLowerCase(), n = t.indexOf(`e`), r = n > 0 ? +t.slice(n + 1) : 0, i = n > 0 ? n : t.length, a = t.indexOf(`.`);
	return Y(0, (a < 0 ? 0 : i - 1 - a) - r);
}
function xs(e, t, n) {
	var r = is(e[1] - e[0]);
	if (!isFinite(r) || r === 0) return NaN;
	var i = ls(2 * is(n || 1) * is(r)) / us, a = ls(is(t)) / us, o = Y(0, ss(-i + a));
	return isFinite(o) || (o = NaN), o;
}
function Ss(e, t) {
	var n = Y(ys(e), ys(t)), r = e + t;
	return n > ts ? r : X(r, n);
}
var Cs = cs(2, 53) - 1;
function ws(e) {
	var t = ds * 2;
	return (e % t + t) % t;
}
function Ts(e) {
	return e > -es && e < es;
}
var Es = /^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;
function Ds(e) {
	if (e instanceof Date) return e;
	if (H(e)) {
		var t = Es.exec(e);
		if (!t) return /* @__PURE__ */ new Date(NaN);
		if (t[8]) {
			var n = +t[4] || 0;
			return t[8].toUpperCase() !== `Z` && (n -= +t[8].slice(0, 3)), new Date(Date.UTC(+t[1], (t[2] || 1) - 1, +t[3] || 1, n, +(t[5] || 0), +t[6] || 0, t[7] ? +t[7].substring(0, 3) : 0));
		}
		return new Date(+t[1], (t[2] || 1) - 1, +t[3] || 1, +t[4] || 0, +(t[5] || 0), +t[6] || 0, t[7] ? +t[7].substring(0, 3) : 0);
	}
	return e == null ? /* @__PURE__ */ new Date(NaN) : new Date(as(e));
}
function Os(e) {
	return cs(10, ks(e));
}
function ks(e) {
	if (e === 0) return 0;
	var t = os(ls(e) / us);
	return e / cs(10, t) >= 10 && t++, t;
}
function As(e, t) {
	var n = ks(e), r = cs(10, n), i = e / r;
	return e = (t === 2 ? 1 : t ? i < 1.5 ? 1 : i < 2.5 ? 2 : i < 4 ? 3 : i < 7 ? 5 : 10 : i < 1 ? 1 : i < 2 ? 2 : i < 3 ? 3 : i < 5 ? 5 : 10) * r, X(e, -n);
}
function js(e) {
	var t = parseFloat(e);
	return t == e && (t !== 0 || !H(e) || e.indexOf(`x`) <= 0) ? t : NaN;
}
function Ms(e) {
	return !isNaN(js(e));
}
function Ns() {
	return as(fs() * 9);
}
function Ps(e, t) {
	return t === 0 ? e : Ps(t, e % t);
}
function Fs(e, t) {
	return e == null ? t : t == null ? e : e * t / Ps(e, t);
}
function Is(e) {
	return e != null && isFinite(e);
}
var Ls = `[ECharts] `, Rs = {}, zs = typeof console < `u` && console.warn && console.log;
function Bs(e, t, n) {
	if (zs) {
		if (n) {
			if (Rs[t]) return;
			Rs[t] = !0;
		}
		console[e](Ls + t);
	}
}
function Vs(e, t) {
	Bs(`error`, e, t);
}
function Hs(e) {
	throw Error(e);
}
function Us(e, t, n) {
	return (t - e) * n + e;
}
var Ws = `series\0`, Gs = `\0_ec_\0`;
function Ks(e) {
	return e instanceof Array ? e : e == null ? [] : [e];
}
function qs(e, t, n) {
	if (e) {
		e[t] = e[t] || {}, e.emphasis = e.emphasis || {}, e.emphasis[t] = e.emphasis[t] || {};
		for (var r = 0, i = n.length; r < i; r++) {
			var a = n[r];
			!e.emphasis[t].hasOwnProperty(a) && e[t].hasOwnProperty(a) && (e.emphasis[t][a] = e[t][a]);
		}
	}
}
var Js = `fontStyle.fontWeight.fontSize.fontFamily.rich.tag.color.textBorderColor.textBorderWidth.width.height.lineHeight.align.verticalAlign.baseline.shadowColor.shadowBlur.shadowOffsetX.shadowOffsetY.textShadowColor.textShadowBlur.textShadowOffsetX.textShadowOffsetY.backgroundColor.borderColor.borderWidth.borderRadius.padding`.split(`.`);
function Ys(e) {
	return U(e) && !B(e) && !(e instanceof Date) ? e.value : e;
}
function Xs(e) {
	return U(e) && !(e instanceof Array);
}
function Zs(e, t, n) {
	var r = n === `normalMerge`, i = n === `replaceMerge`, a = n === `replaceAll`;
	e ||= [], t = (t || []).slice();
	var o = G();
	P(t, function(e, n) {
		U(e) || (t[n] = null);
	});
	var s = Qs(e, o, n);
	return (r || i) && $s(s, e, o, t), r && ec(s, t), r || i ? tc(s, t, i) : a && nc(s, t), rc(s), s;
}
function Qs(e, t, n) {
	var r = [];
	if (n === `replaceAll`) return r;
	for (var i = 0; i < e.length; i++) {
		var a = e[i];
		a && a.id != null && t.set(a.id, i), r.push({
			existing: n === `replaceMerge` || cc(a) ? null : a,
			newOption: null,
			keyInfo: null,
			brandNew: null
		});
	}
	return r;
}
function $s(e, t, n, r) {
	P(r, function(i, a) {
		if (i && i.id != null) {
			var o = ac(i.id), s = n.get(o);
			if (s != null) {
				var c = e[s];
				ge(!c.newOption, `Duplicated option on id "` + o + `".`), c.newOption = i, c.existing = t[s], r[a] = null;
			}
		}
	});
}
function ec(e, t) {
	P(t, function(n, r) {
		if (n && n.name != null) for (var i = 0; i < e.length; i++) {
			var a = e[i].existing;
			if (!e[i].newOption && a && (a.id == null || n.id == null) && !cc(n) && !cc(a) && ic(`name`, a, n)) {
				e[i].newOption = n, t[r] = null;
				return;
			}
		}
	});
}
function tc(e, t, n) {
	P(t, function(t) {
		if (t) {
			for (var r, i = 0; (r = e[i]) && (r.newOption || cc(r.existing) || r.existing && t.id != null && !ic(`id`, t, r.existing));) i++;
			r ? (r.newOption = t, r.brandNew = n) : e.push({
				newOption: t,
				brandNew: n,
				existing: null,
				keyInfo: null
			}), i++;
		}
	});
}
function nc(e, t) {
	P(t, function(t) {
		e.push({
			newOption: t,
			brandNew: !0,
			existing: null,
			keyInfo: null
		});
	});
}
function rc(e) {
	var t = G();
	P(e, function(e) {
		var n = e.existing;
		n && t.set(n.id, e);
	}), P(e, function(e) {
		var n = e.newOption;
		ge(!n || n.id == null || !t.get(n.id) || t.get(n.id) === e, `id duplicates: ` + (n && n.id)), n && n.id != null && t.set(n.id, e), !e.keyInfo && (e.keyInfo = {});
	}), P(e, function(e, n) {
		var r = e.existing, i = e.newOption, a = e.keyInfo;
		if (U(i)) {
			if (a.name = i.name == null ? r ? r.name : Ws + n : ac(i.name), r) a.id = ac(r.id);
			else if (i.id != null) a.id = ac(i.id);
			else {
				var o = 0;
				do
					a.id = `\0` + a.name + `\0` + o++;
				while (t.get(a.id));
			}
			t.set(a.id, e);
		}
	});
}
function ic(e, t, n) {
	var r = oc(t[e], null), i = oc(n[e], null);
	return r != null && i != null && r === i;
}
function ac(e) {
	return oc(e, ``);
}
function oc(e, t) {
	return e == null ? t : H(e) ? e : ae(e) || ie(e) ? e + `` : t;
}
function sc(e) {
	var t = e.name;
	return !!(t && t.indexOf(Ws));
}
function cc(e) {
	return e && e.id != null && ac(e.id).indexOf(Gs) === 0;
}
function lc(e, t, n) {
	P(e, function(e) {
		var r = e.newOption;
		U(r) && (e.keyInfo.mainType = t, e.keyInfo.subType = uc(t, r, e.existing, n));
	});
}
function uc(e, t, n, r) {
	return t.type ? t.type : n ? n.subType : r.determineSubType(e, t);
}
function dc(e, t) {
	var n = {}, r = {};
	return i(e || [], n), i(t || [], r, n), [a(n), a(r)];
	function i(e, t, n) {
		for (var r = 0, i = e.length; r < i; r++) {
			var a = oc(e[r].seriesId, null);
			if (a == null) return;
			for (var o = Ks(e[r].dataIndex), s = n && n[a], c = 0, l = o.length; c < l; c++) {
				var u = o[c];
				s && s[u] ? s[u] = null : (t[a] || (t[a] = {}))[u] = 1;
			}
		}
	}
	function a(e, t) {
		var n = [];
		for (var r in e) if (e.hasOwnProperty(r) && e[r] != null) {
			if (t) n.push(+r);
			else {
				var i = a(e[r], !0);
				i.length && n.push({
					seriesId: r,
					dataIndex: i
				});
			}
		}
		return n;
	}
}
function fc(e, t) {
	if (t.dataIndexInside != null) return t.dataIndexInside;
	if (t.dataIndex != null) return B(t.dataIndex) ? F(t.dataIndex, function(t) {
		return e.indexOfRawIndex(t);
	}) : e.indexOfRawIndex(t.dataIndex);
	if (t.name != null) return B(t.name) ? F(t.name, function(t) {
		return e.indexOfName(t);
	}) : e.indexOfName(t.name);
}
function Z() {
	var e = `__ec_inner_` + pc++;
	return function(t) {
		return t[e] || (t[e] = {});
	};
}
var pc = Ns();
function mc(e, t, n) {
	var r = hc(t, n), i = r.mainTypeSpecified, a = r.queryOptionMap, o = r.others, s = n ? n.defaultMainType : null;
	return !i && s && a.set(s, {}), a.each(function(t, r) {
		var i = vc(e, r, t, {
			useDefault: s === r,
			enableAll: n && n.enableAll != null ? n.enableAll : !0,
			enableNone: n && n.enableNone != null ? n.enableNone : !0
		});
		o[r + `Models`] = i.models, o[r + `Model`] = i.models[0];
	}), o;
}
function hc(e, t) {
	var n;
	if (H(e)) {
		var r = {};
		r[e + `Index`] = 0, n = r;
	} else n = e;
	var i = G(), a = {}, o = !1;
	return P(n, function(e, n) {
		if (n === `dataIndex` || n === `dataIndexInside`) a[n] = e;
		else {
			var r = n.match(/^(\w+)(Index|Id|Name)$/) || [], s = r[1], c = (r[2] || ``).toLowerCase();
			if (!(!s || !c || t && t.includeMainTypes && j(t.includeMainTypes, s) < 0)) {
				o ||= !!s;
				var l = i.get(s) || i.set(s, {});
				l[c] = e;
			}
		}
	}), {
		mainTypeSpecified: o,
		queryOptionMap: i,
		others: a
	};
}
var gc = {
	useDefault: !0,
	enableAll: !1,
	enableNone: !1
}, _c = {
	useDefault: !1,
	enableAll: !0,
	enableNone: !0
};
function vc(e, t, n, r) {
	r ||= gc;
	var i = n.index, a = n.id, o = n.name, s = {
		models: null,
		specified: i != null || a != null || o != null
	};
	if (!s.specified) {
		var c = void 0;
		return s.models = r.useDefault && (c = e.getComponent(t)) ? [c] : [], s;
	}
	if (i === `none` || i === !1) {
		if (r.enableNone) return s.models = [], s;
		i = -1;
	}
	return i === `all` && (i = r.enableAll ? a = o = null : -1), s.models = e.queryComponents({
		mainType: t,
		index: i,
		id: a,
		name: o
	}), s;
}
function yc(e, t, n) {
	var r = {};
	r[t + `Id`] = e[t + `Id`], r[t + `Index`] = e[t + `Index`], r[t + `Name`] = e[t + `Name`];
	var i = {
		mainType: t,
		query: r
	};
	return n && (i.subType = n), i;
}
function bc(e, t, n) {
	e.setAttribute ? e.setAttribute(t, n) : e[t] = n;
}
function xc(e, t) {
	return e.getAttribute ? e.getAttribute(t) : e[t];
}
function Sc(e) {
	return e === `auto` ? q.domSupported ? `html` : `richText` : e || `html`;
}
function Cc(e, t, n, r, i) {
	var a = t == null || t === `auto`;
	if (r == null) return r;
	if (ae(r)) {
		var o = Us(n || 0, r, i);
		return X(o, a ? Math.max(ys(n || 0), ys(r)) : t);
	}
	if (H(r)) return i < 1 ? n : r;
	for (var s = [], c = n, l = r, u = Math.max(c ? c.length : 0, l.length), d = 0; d < u; ++d) {
		var f = e.getDimensionInfo(d);
		if (f && f.type === `ordinal`) s[d] = (i < 1 && c ? c : l)[d];
		else {
			var p = c && c[d] ? c[d] : 0, m = l[d], o = Us(p, m, i);
			s[d] = X(o, a ? Math.max(ys(p), ys(m)) : t);
		}
	}
	return s;
}
(function() {
	function e() {}
	return e.prototype.reset = function(e, t, n, r) {
		return this._list = e, this._step = r ||= 1, this._idx = t, this._end = n ?? (r > 0 ? e.length : 0), this.item = null, this.key = NaN, this;
	}, e.prototype.next = function() {
		return (this._step > 0 ? this._idx < this._end : this._idx >= this._end) && (this.item = this._list[this._idx], this.key = this._idx += this._step, !0);
	}, e;
})();
function wc() {
	return [1 / 0, -1 / 0];
}
function Tc(e, t) {
	kc(t) && (t < e[0] && (e[0] = t), t > e[1] && (e[1] = t));
}
function Ec(e, t) {
	kc(t) && t < e[0] && (e[0] = t);
}
function Dc(e, t) {
	kc(t) && t > e[1] && (e[1] = t);
}
function Oc(e, t) {
	Ac(t[0], t[1]) && (t[0] < e[0] && (e[0] = t[0]), t[1] > e[1] && (e[1] = t[1]));
}
function kc(e) {
	return e != null && isFinite(e);
}
function Ac(e, t) {
	return kc(e) && kc(t) && e <= t;
}
function jc(e) {
	var t = e[1] - e[0];
	return isFinite(t) && t >= 0;
}
function Mc(e) {
	Ac(e[0], e[1]) && e[0] > e[1] && (e[0] = e[1]);
}
function Nc() {
	var e = `__ec_once_` + Pc++;
	return function(t, n) {
		K(t, e) || (t[e] = 1, n());
	};
}
var Pc = Ns();
function Fc(e, t, n) {
	var r = G(), i = 0;
	P(e, function(a) {
		var o = t(a), s = r.get(o) || 0;
		n && n(a, s), !s && !n && (e[i++] = a), r.set(o, s + 1);
	}), n || (e.length = i);
}
function Ic(e) {
	return e.value + ``;
}
function Lc(e) {
	return e + ``;
}
function Rc(e, t) {
	return W(t, !0) ? e.seriesIndex + 2 : 0;
}
function zc(e, t, n) {
	var r = e.getData().count();
	return {
		progressiveRender: n.progressiveEnabled && t.incrementalPrepareRender && r >= n.threshold,
		large: e.get(`large`) && r >= e.get(`largeThreshold`),
		modDataCount: e.get(`progressiveChunkMode`) === `mod` ? e.getData().count() : null
	};
}
function Bc(e) {
	return { overallReset: e };
}
var Vc = Z(), Hc = function(e, t, n, r) {
	if (r) {
		var i = Vc(r);
		i.dataIndex = n, i.dataType = t, i.seriesIndex = e, i.ssrType = `chart`, r.type === `group` && r.traverse(function(r) {
			var i = Vc(r);
			i.seriesIndex = e, i.dataIndex = n, i.dataType = t, i.ssrType = `chart`;
		});
	}
}, Uc = G([
	`tooltip`,
	`label`,
	`itemName`,
	`itemId`,
	`itemGroupId`,
	`itemChildGroupId`,
	`seriesName`
]), Wc = `original`, Gc = `arrayRows`, Kc = `objectRows`, qc = `keyedColumns`, Jc = `typedArray`, Yc = `unknown`, Xc = `column`, Zc = [
	`getDom`,
	`getZr`,
	`getWidth`,
	`getHeight`,
	`getDevicePixelRatio`,
	`dispatchAction`,
	`isSSR`,
	`isDisposed`,
	`on`,
	`off`,
	`getDataURL`,
	`getConnectedDataURL`,
	`getOption`,
	`getId`,
	`updateLabelLayout`
], Qc = function() {
	function e(e) {
		P(Zc, function(t) {
			this[t] = R(e[t], e);
		}, this);
	}
	return e;
}();
function $c(e, t) {
	return t.mainType === `series` ? e.getViewOfSeriesModel(t) : e.getViewOfComponentModel(t);
}
var el = 1, tl = {}, nl = Z(), rl = Z(), il = [
	`emphasis`,
	`blur`,
	`select`
], al = [
	`normal`,
	`emphasis`,
	`blur`,
	`select`
], ol = `highlight`, sl = `downplay`, cl = `select`, ll = `unselect`, ul = `toggleSelect`, dl = `selectchanged`;
function fl(e) {
	return e != null && e !== `none`;
}
function pl(e, t, n) {
	e.onHoverStateChange && (e.hoverState || 0) !== n && e.onHoverStateChange(t), e.hoverState = n;
}
function ml(e) {
	pl(e, `emphasis`, 2);
}
function hl(e) {
	e.hoverState === 2 && pl(e, `normal`, 0);
}
function gl(e) {
	pl(e, `blur`, 1);
}
function _l(e) {
	e.hoverState === 1 && pl(e, `normal`, 0);
}
function vl(e) {
	e.selected = !0;
}
function yl(e) {
	e.selected = !1;
}
function bl(e, t, n) {
	t(e, n);
}
function xl(e, t, n) {
	bl(e, t, n), e.isGroup && e.traverse(function(e) {
		bl(e, t, n);
	});
}
function Sl(e, t) {
	switch (t) {
		case `emphasis`:
			e.hoverState = 2;
			break;
		case `normal`:
			e.hoverState = 0;
			break;
		case `blur`:
			e.hoverState = 1;
			break;
		case `select`: e.selected = !0;
	}
}
function Cl(e, t, n, r) {
	for (var i = e.style, a = {}, o = 0; o < t.length; o++) {
		var s = t[o];
		a[s] = i[s] ?? (r && r[s]);
	}
	for (var o = 0; o < e.animators.length; o++) {
		var c = e.animators[o];
		c.__fromStateTransition && c.__fromStateTransition.indexOf(n) < 0 && c.targetName === `style` && c.saveTo(a, t);
	}
	return a;
}
function wl(e, t, n, r) {
	var i = n && j(n, `select`) >= 0, a = !1;
	if (e instanceof xo) {
		var o = nl(e), s = i && o.selectFill || o.normalFill, c = i && o.selectStroke || o.normalStroke;
		if (fl(s) || fl(c)) {
			r ||= {};
			var l = r.style || {};
			l.fill === `inherit` ? (a = !0, r = O({}, r), l = O({}, l), l.fill = s) : !fl(l.fill) && fl(s) ? (a = !0, r = O({}, r), l = O({}, l), l.fill = qr(s)) : !fl(l.stroke) && fl(c) && (a || (r = O({}, r), l = O({}, l)), l.stroke = qr(c)), r.style = l;
		}
	}
	if (r && r.z2 == null) {
		a || (r = O({}, r));
		var u = e.z2EmphasisLift;
		r.z2 = e.z2 + (u ?? 10);
	}
	return r;
}
function Tl(e, t, n) {
	if (n && n.z2 == null) {
		n = O({}, n);
		var r = e.z2SelectLift;
		n.z2 = e.z2 + (r ?? 9);
	}
	return n;
}
function El(e, t, n) {
	var r = j(e.currentStates, t) >= 0, i = e.style.opacity, a = r ? null : Cl(e, [`opacity`], t, { opacity: 1 });
	n ||= {};
	var o = n.style || {};
	return o.opacity ?? (n = O({}, n), o = O({ opacity: r ? i : a.opacity * .1 }, o), n.style = o), n;
}
function Dl(e, t) {
	var n = this.states[e];
	if (this.style) {
		if (e === `emphasis`) return wl(this, e, t, n);
		if (e === `blur`) return El(this, e, n);
		if (e === `select`) return Tl(this, e, n);
	}
	return n;
}
function Ol(e) {
	e.stateProxy = Dl;
	var t = e.getTextContent(), n = e.getTextGuideLine();
	t && (t.stateProxy = Dl), n && (n.stateProxy = Dl);
}
function kl(e, t) {
	!Ll(e, t) && !e.__highByOuter && xl(e, ml);
}
function Al(e, t) {
	!Ll(e, t) && !e.__highByOuter && xl(e, hl);
}
function jl(e, t) {
	e.__highByOuter |= 1 << (t || 0), xl(e, ml);
}
function Ml(e, t) {
	!(e.__highByOuter &= ~(1 << (t || 0))) && xl(e, hl);
}
function Nl(e) {
	xl(e, gl);
}
function Pl(e) {
	xl(e, _l);
}
function Fl(e) {
	xl(e, vl);
}
function Il(e) {
	xl(e, yl);
}
function Ll(e, t) {
	return e.__highDownSilentOnTouch && t.zrByTouch;
}
function Rl(e) {
	var t = e.getModel(), n = [], r = [];
	t.eachComponent(function(t, i) {
		var a = rl(i), o = $c(e, i), s = t === `series`;
		!s && r.push(o), a.isBlured && (o.group.traverse(function(e) {
			_l(e);
		}), s && n.push(i)), a.isBlured = !1;
	}), P(r, function(e) {
		e && e.toggleBlurSeries && e.toggleBlurSeries(n, !1, t);
	});
}
function zl(e, t, n, r) {
	var i = r.getModel();
	n ||= `coordinateSystem`;
	function a(e, t) {
		for (var n = 0; n < t.length; n++) {
			var r = e.getItemGraphicEl(t[n]);
			r && Pl(r);
		}
	}
	if (e != null && t && t !== `none`) {
		var o = i.getSeriesByIndex(e), s = o.coordinateSystem;
		s && s.master && (s = s.master);
		var c = [];
		i.eachSeries(function(e) {
			var i = o === e, l = e.coordinateSystem;
			if (l && l.master && (l = l.master), !(n === `series` && !i || n === `coordinateSystem` && !(l && s ? l === s : i) || t === `series` && i)) {
				if (r.getViewOfSeriesModel(e).group.traverse(function(e) {
					e.__highByOuter && i && t === `self` || gl(e);
				}), N(t)) a(e.getData(), t);
				else if (U(t)) for (var u = L(t), d = 0; d < u.length; d++) a(e.getData(u[d]), t[u[d]]);
				c.push(e), rl(e).isBlured = !0;
			}
		}), i.eachComponent(function(e, t) {
			if (e !== `series`) {
				var n = r.getViewOfComponentModel(t);
				n && n.toggleBlurSeries && n.toggleBlurSeries(c, !0, i);
			}
		});
	}
}
function Bl(e, t, n) {
	if (e != null && t != null) {
		var r = n.getModel().getComponent(e, t);
		if (r) {
			rl(r).isBlured = !0;
			var i = n.getViewOfComponentModel(r);
			i && i.focusBlurEnabled && i.group.traverse(function(e) {
				gl(e);
			});
		}
	}
}
function Vl(e, t, n) {
	var r = e.seriesIndex, i = e.getData(t.dataType);
	if (i) {
		var a = fc(i, t);
		a = (B(a) ? a[0] : a) || 0;
		var o = i.getItemGraphicEl(a);
		if (!o) for (var s = i.count(), c = 0; !o && c < s;) o = i.getItemGraphicEl(c++);
		if (o) {
			var l = Vc(o);
			zl(r, l.focus, l.blurScope, n);
		} else {
			var u = e.get([`emphasis`, `focus`]), d = e.get([`emphasis`, `blurScope`]);
			u != null && zl(r, u, d, n);
		}
	}
}
function Hl(e, t, n, r) {
	var i = {
		focusSelf: !1,
		dispatchers: null
	};
	if (e == null || e === `series` || t == null || n == null) return i;
	var a = r.getModel().getComponent(e, t);
	if (!a) return i;
	var o = r.getViewOfComponentModel(a);
	if (!o || !o.findHighDownDispatchers) return i;
	for (var s = o.findHighDownDispatchers(n), c, l = 0; l < s.length; l++) if (Vc(s[l]).focus === `self`) {
		c = !0;
		break;
	}
	return {
		focusSelf: c,
		dispatchers: s
	};
}
function Ul(e, t, n) {
	var r = Vc(e), i = Hl(r.componentMainType, r.componentIndex, r.componentHighDownName, n), a = i.dispatchers, o = i.focusSelf;
	a ? (o && Bl(r.componentMainType, r.componentIndex, n), P(a, function(e) {
		return kl(e, t);
	})) : (zl(r.seriesIndex, r.focus, r.blurScope, n), r.focus === `self` && Bl(r.componentMainType, r.componentIndex, n), kl(e, t));
}
function Wl(e, t, n) {
	Rl(n);
	var r = Vc(e), i = Hl(r.componentMainType, r.componentIndex, r.componentHighDownName, n).dispatchers;
	i ? P(i, function(e) {
		return Al(e, t);
	}) : Al(e, t);
}
function Gl(e, t, n) {
	if (iu(t)) {
		var r = t.dataType, i = fc(e.getData(r), t);
		B(i) || (i = [i]), e[t.type === `toggleSelect` ? `toggleSelect` : t.type === `select` ? `select` : `unselect`](i, r);
	}
}
function Kl(e) {
	P(e.getAllData(), function(t) {
		var n = t.data, r = t.type;
		n.eachItemGraphicEl(function(t, n) {
			e.isSelected(n, r) ? Fl(t) : Il(t);
		});
	});
}
function ql(e) {
	var t = [];
	return e.eachSeries(function(e) {
		P(e.getAllData(), function(n) {
			n.data;
			var r = n.type, i = e.getSelectedDataIndices();
			if (i.length > 0) {
				var a = {
					dataIndex: i,
					seriesIndex: e.seriesIndex
				};
				r != null && (a.dataType = r), t.push(a);
			}
		});
	}), t;
}
function Jl(e, t, n) {
	tu(e, !0), xl(e, Ol), Zl(e, t, n);
}
function Yl(e) {
	tu(e, !1);
}
function Xl(e, t, n, r) {
	r ? Yl(e) : Jl(e, t, n);
}
function Zl(e, t, n) {
	var r = Vc(e);
	t == null ? r.focus &&= null : (r.focus = t, r.blurScope = n);
}
var Ql = [
	`emphasis`,
	`blur`,
	`select`
], $l = {
	itemStyle: `getItemStyle`,
	lineStyle: `getLineStyle`,
	areaStyle: `getAreaStyle`
};
function eu(e, t, n, r) {
	n ||= `itemStyle`;
	for (var i = 0; i < Ql.length; i++) {
		var a = Ql[i], o = t.getModel([a, n]), s = e.ensureState(a);
		s.style = r ? r(o) : o[$l[n]]();
	}
}
function tu(e, t) {
	var n = t === !1, r = e;
	e.highDownSilentOnTouch && (r.__highDownSilentOnTouch = e.highDownSilentOnTouch), (!n || r.__highDownDispatcher) && (r.__highByOuter = r.__highByOuter || 0, r.__highDownDispatcher = !n);
}
function nu(e) {
	return !!(e && e.__highDownDispatcher);
}
function ru(e) {
	var t = tl[e];
	return t == null && el <= 32 && (t = tl[e] = el++), t;
}
function iu(e) {
	var t = e.type;
	return t === `select` || t === `unselect` || t === `toggleSelect`;
}
function au(e) {
	var t = e.type;
	return t === `highlight` || t === `downplay`;
}
function ou(e) {
	var t = nl(e);
	t.normalFill = e.style.fill, t.normalStroke = e.style.stroke;
	var n = e.states.select || {};
	t.selectFill = n.style && n.style.fill || null, t.selectStroke = n.style && n.style.stroke || null;
}
var su = Ya.CMD, cu = [
	[],
	[],
	[]
], lu = Math.sqrt, uu = Math.atan2;
function du(e, t) {
	if (t) {
		var n = e.data, r = e.len(), i, a, o, s, c, l, u = su.M, d = su.C, f = su.L, p = su.R, m = su.A, h = su.Q;
		for (o = 0, s = 0; o < r;) {
			switch (i = n[o++], s = o, a = 0, i) {
				case u:
					a = 1;
					break;
				case f:
					a = 1;
					break;
				case d:
					a = 3;
					break;
				case h:
					a = 2;
					break;
				case m:
					var g = t[4], _ = t[5], v = lu(t[0] * t[0] + t[1] * t[1]), y = lu(t[2] * t[2] + t[3] * t[3]), b = uu(-t[1] / y, t[0] / v);
					n[o] *= v, n[o++] += g, n[o] *= y, n[o++] += _, n[o++] *= v, n[o++] *= y, n[o++] += b, n[o++] += b, o += 2, s = o;
					break;
				case p: l[0] = n[o++], l[1] = n[o++], Tt(l, l, t), n[s++] = l[0], n[s++] = l[1], l[0] += n[o++], l[1] += n[o++], Tt(l, l, t), n[s++] = l[0], n[s++] = l[1];
			}
			for (c = 0; c < a; c++) {
				var x = cu[c];
				x[0] = n[o++], x[1] = n[o++], Tt(x, x, t), n[s++] = x[0], n[s++] = x[1];
			}
		}
		e.increaseVersion();
	}
}
var fu = Math.sqrt, pu = Math.sin, mu = Math.cos, hu = Math.PI;
function gu(e) {
	return Math.sqrt(e[0] * e[0] + e[1] * e[1]);
}
function _u(e, t) {
	return (e[0] * t[0] + e[1] * t[1]) / (gu(e) * gu(t));
}
function vu(e, t) {
	return (e[0] * t[1] < e[1] * t[0] ? -1 : 1) * Math.acos(_u(e, t));
}
function yu(e, t, n, r, i, a, o, s, c, l, u) {
	var d = hu / 180 * c, f = mu(d) * (e - n) / 2 + pu(d) * (t - r) / 2, p = -1 * pu(d) * (e - n) / 2 + mu(d) * (t - r) / 2, m = f * f / (o * o) + p * p / (s * s);
	m > 1 && (o *= fu(m), s *= fu(m));
	var h = (i === a ? -1 : 1) * fu((o * o * (s * s) - o * o * (p * p) - s * s * (f * f)) / (o * o * (p * p) + s * s * (f * f))) || 0, g = h * o * p / s, _ = h * -s * f / o, v = (e + n) / 2 + mu(d) * g - pu(d) * _, y = (t + r) / 2 + pu(d) * g + mu(d) * _, b = vu([1, 0], [(f - g) / o, (p - _) / s]), x = [(f - g) / o, (p - _) / s], S = [(-1 * f - g) / o, (-1 * p - _) / s], C = vu(x, S);
	if (_u(x, S) <= -1 && (C = hu), _u(x, S) >= 1 && (C = 0), C < 0) {
		var w = Math.round(C / hu * 1e6) / 1e6;
		C = hu * 2 + w % 2 * hu;
	}
	u.addData(l, v, y, o, s, b, C, d, a);
}
var bu = /([mlvhzcqtsa])([^mlvhzcqtsa]*)/gi, xu = /-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function Su(e) {
	var t = new Ya();
	if (!e) return t;
	var n = 0, r = 0, i = n, a = r, o, s = Ya.CMD, c = e.match(bu);
	if (!c) return t;
	for (var l = 0; l < c.length; l++) {
		for (var u = c[l], d = u.charAt(0), f = void 0, p = u.match(xu) || [], m = p.length, h = 0; h < m; h++) p[h] = parseFloat(p[h]);
		for (var g = 0; g < m;) {
			var _ = void 0, v = void 0, y = void 0, b = void 0, x = void 0, S = void 0, C = void 0, w = n, T = r, E = void 0, D = void 0;
			switch (d) {
				case `l`:
					n += p[g++], r += p[g++], f = s.L, t.addData(f, n, r);
					break;
				case `L`:
					n = p[g++], r = p[g++], f = s.L, t.addData(f, n, r);
					break;
				case `m`:
					n += p[g++], r += p[g++], f = s.M, t.addData(f, n, r), i = n, a = r, d = `l`;
					break;
				case `M`:
					n = p[g++], r = p[g++], f = s.M, t.addData(f, n, r), i = n, a = r, d = `L`;
					break;
				case `h`:
					n += p[g++], f = s.L, t.addData(f, n, r);
					break;
				case `H`:
					n = p[g++], f = s.L, t.addData(f, n, r);
					break;
				case `v`:
					r += p[g++], f = s.L, t.addData(f, n, r);
					break;
				case `V`:
					r = p[g++], f = s.L, t.addData(f, n, r);
					break;
				case `C`:
					f = s.C, t.addData(f, p[g++], p[g++], p[g++], p[g++], p[g++], p[g++]), n = p[g - 2], r = p[g - 1];
					break;
				case `c`:
					f = s.C, t.addData(f, p[g++] + n, p[g++] + r, p[g++] + n, p[g++] + r, p[g++] + n, p[g++] + r), n += p[g - 2], r += p[g - 1];
					break;
				case `S`:
					_ = n, v = r, E = t.len(), D = t.data, o === s.C && (_ += n - D[E - 4], v += r - D[E - 3]), f = s.C, w = p[g++], T = p[g++], n = p[g++], r = p[g++], t.addData(f, _, v, w, T, n, r);
					break;
				case `s`:
					_ = n, v = r, E = t.len(), D = t.data, o === s.C && (_ += n - D[E - 4], v += r - D[E - 3]), f = s.C, w = n + p[g++], T = r + p[g++], n += p[g++], r += p[g++], t.addData(f, _, v, w, T, n, r);
					break;
				case `Q`:
					w = p[g++], T = p[g++], n = p[g++], r = p[g++], f = s.Q, t.addData(f, w, T, n, r);
					break;
				case `q`:
					w = p[g++] + n, T = p[g++] + r, n += p[g++], r += p[g++], f = s.Q, t.addData(f, w, T, n, r);
					break;
				case `T`:
					_ = n, v = r, E = t.len(), D = t.data, o === s.Q && (_ += n - D[E - 4], v += r - D[E - 3]), n = p[g++], r = p[g++], f = s.Q, t.addData(f, _, v, n, r);
					break;
				case `t`:
					_ = n, v = r, E = t.len(), D = t.data, o === s.Q && (_ += n - D[E - 4], v += r - D[E - 3]), n += p[g++], r += p[g++], f = s.Q, t.addData(f, _, v, n, r);
					break;
				case `A`:
					y = p[g++], b = p[g++], x = p[g++], S = p[g++], C = p[g++], w = n, T = r, n = p[g++], r = p[g++], f = s.A, yu(w, T, n, r, S, C, y, b, x, f, t);
					break;
				case `a`: y = p[g++], b = p[g++], x = p[g++], S = p[g++], C = p[g++], w = n, T = r, n += p[g++], r += p[g++], f = s.A, yu(w, T, n, r, S, C, y, b, x, f, t);
			}
		}
		(d === `z` || d === `Z`) && (f = s.Z, t.addData(f), n = i, r = a), o = f;
	}
	return t.toStatic(), t;
}
var Cu = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.applyTransform = function(e) {}, t;
}(xo);
function wu(e) {
	return e.setData != null;
}
function Tu(e, t) {
	var n = Su(e), r = O({}, t);
	return r.buildPath = function(e) {
		var t = wu(e);
		if (t && e.canSave()) {
			e.appendPath(n);
			var r = e.getContext();
			r && e.rebuildPath(r, 1);
		} else {
			var r = t ? e.getContext() : e;
			r && n.rebuildPath(r, 1);
		}
	}, r.applyTransform = function(e) {
		du(n, e), this.dirtyShape();
	}, r;
}
function Eu(e, t) {
	return new Cu(Tu(e, t));
}
function Du(e, t) {
	var r = Tu(e, t);
	return function(e) {
		n(t, e);
		function t(t) {
			var n = e.call(this, t) || this;
			return n.applyTransform = r.applyTransform, n.buildPath = r.buildPath, n;
		}
		return t;
	}(Cu);
}
function Ou(e, t) {
	for (var n = [], r = e.length, i = 0; i < r; i++) {
		var a = e[i];
		n.push(a.getUpdatedPathProxy(!0));
	}
	var o = new xo(t);
	return o.createPathProxy(), o.buildPath = function(e) {
		if (wu(e)) {
			e.appendPath(n);
			var t = e.getContext();
			t && e.rebuildPath(t, 1);
		}
	}, o;
}
var ku = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this) || this;
		return n.isGroup = !0, n._children = [], n.attr(t), n;
	}
	return t.prototype.childrenRef = function() {
		return this._children;
	}, t.prototype.children = function() {
		return this._children.slice();
	}, t.prototype.childAt = function(e) {
		return this._children[e];
	}, t.prototype.childOfName = function(e) {
		for (var t = this._children, n = 0; n < t.length; n++) if (t[n].name === e) return t[n];
	}, t.prototype.childCount = function() {
		return this._children.length;
	}, t.prototype.add = function(e) {
		return e && e !== this && e.parent !== this && (this._children.push(e), this._doAdd(e)), this;
	}, t.prototype.addBefore = function(e, t) {
		if (e && e !== this && e.parent !== this && t && t.parent === this) {
			var n = this._children, r = n.indexOf(t);
			r >= 0 && (n.splice(r, 0, e), this._doAdd(e));
		}
		return this;
	}, t.prototype.replace = function(e, t) {
		var n = j(this._children, e);
		return n >= 0 && this.replaceAt(t, n), this;
	}, t.prototype.replaceAt = function(e, t) {
		var n = this._children, r = n[t];
		if (e && e !== this && e.parent !== this && e !== r) {
			n[t] = e, r.parent = null;
			var i = this.__zr;
			i && r.removeSelfFromZr(i), this._doAdd(e);
		}
		return this;
	}, t.prototype._doAdd = function(e) {
		e.parent && e.parent.remove(e), e.parent = this;
		var t = this.__zr;
		t && t !== e.__zr && e.addSelfToZr(t), t && t.refresh();
	}, t.prototype.remove = function(e) {
		var t = this.__zr, n = this._children, r = j(n, e);
		return r < 0 || (n.splice(r, 1), e.parent = null, t && e.removeSelfFromZr(t), t && t.refresh()), this;
	}, t.prototype.removeAll = function() {
		for (var e = this._children, t = this.__zr, n = 0; n < e.length; n++) {
			var r = e[n];
			t && r.removeSelfFromZr(t), r.parent = null;
		}
		return e.length = 0, this;
	}, t.prototype.eachChild = function(e, t) {
		for (var n = this._children, r = 0; r < n.length; r++) {
			var i = n[r];
			e.call(t, i, r);
		}
		return this;
	}, t.prototype.traverse = function(e, t) {
		for (var n = 0; n < this._children.length; n++) {
			var r = this._children[n], i = e.call(t, r);
			r.isGroup && !i && r.traverse(e, t);
		}
		return this;
	}, t.prototype.addSelfToZr = function(t) {
		e.prototype.addSelfToZr.call(this, t);
		for (var n = 0; n < this._children.length; n++) this._children[n].addSelfToZr(t);
	}, t.prototype.removeSelfFromZr = function(t) {
		e.prototype.removeSelfFromZr.call(this, t);
		for (var n = 0; n < this._children.length; n++) this._children[n].removeSelfFromZr(t);
	}, t.prototype.getBoundingRect = function(e) {
		for (var t = new J(0, 0, 0, 0), n = e || this._children, r = [], i = null, a = 0; a < n.length; a++) {
			var o = n[a];
			if (!(o.ignore || o.invisible)) {
				var s = o.getBoundingRect(), c = o.getLocalTransform(r);
				c ? (J.applyTransform(t, s, c), i ||= t.clone(), i.union(t)) : (i ||= s.clone(), i.union(s));
			}
		}
		return i || t;
	}, t;
}(Zi);
ku.prototype.type = `group`;
var Au = function() {
	function e() {
		this.cx = 0, this.cy = 0, this.r = 0;
	}
	return e;
}(), ju = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultShape = function() {
		return new Au();
	}, t.prototype.buildPath = function(e, t) {
		e.moveTo(t.cx + t.r, t.cy), e.arc(t.cx, t.cy, t.r, 0, Math.PI * 2);
	}, t;
}(xo);
ju.prototype.type = `circle`;
var Mu = function() {
	function e() {
		this.cx = 0, this.cy = 0, this.rx = 0, this.ry = 0;
	}
	return e;
}(), Nu = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultShape = function() {
		return new Mu();
	}, t.prototype.buildPath = function(e, t) {
		var n = .5522848, r = t.cx, i = t.cy, a = t.rx, o = t.ry, s = a * n, c = o * n;
		e.moveTo(r - a, i), e.bezierCurveTo(r - a, i - c, r - s, i - o, r, i - o), e.bezierCurveTo(r + s, i - o, r + a, i - c, r + a, i), e.bezierCurveTo(r + a, i + c, r + s, i + o, r, i + o), e.bezierCurveTo(r - s, i + o, r - a, i + c, r - a, i), e.closePath();
	}, t;
}(xo);
Nu.prototype.type = `ellipse`;
var Pu = Math.PI, Fu = Pu * 2, Iu = Math.sin, Lu = Math.cos, Ru = Math.acos, zu = Math.atan2, Bu = Math.abs, Vu = Math.sqrt, Hu = Math.max, Uu = Math.min, Wu = 1e-4;
function Gu(e, t, n, r, i, a, o, s) {
	var c = n - e, l = r - t, u = o - i, d = s - a, f = d * c - u * l;
	if (!(f * f < Wu)) return f = (u * (t - a) - d * (e - i)) / f, [e + f * c, t + f * l];
}
function Ku(e, t, n, r, i, a, o) {
	var s = e - n, c = t - r, l = (o ? a : -a) / Vu(s * s + c * c), u = l * c, d = -l * s, f = e + u, p = t + d, m = n + u, h = r + d, g = (f + m) / 2, _ = (p + h) / 2, v = m - f, y = h - p, b = v * v + y * y, x = i - a, S = f * h - m * p, C = (y < 0 ? -1 : 1) * Vu(Hu(0, x * x * b - S * S)), w = (S * y - v * C) / b, T = (-S * v - y * C) / b, E = (S * y + v * C) / b, D = (-S * v + y * C) / b, O = w - g, k = T - _, A = E - g, j = D - _;
	return O * O + k * k > A * A + j * j && (w = E, T = D), {
		cx: w,
		cy: T,
		x0: -u,
		y0: -d,
		x1: w * (i / x - 1),
		y1: T * (i / x - 1)
	};
}
function qu(e) {
	var t;
	if (B(e)) {
		var n = e.length;
		if (!n) return e;
		t = n === 1 ? [
			e[0],
			e[0],
			0,
			0
		] : n === 2 ? [
			e[0],
			e[0],
			e[1],
			e[1]
		] : n === 3 ? e.concat(e[2]) : e;
	} else t = [
		e,
		e,
		e,
		e
	];
	return t;
}
function Ju(e, t) {
	var n, r = Hu(t.r, 0), i = Hu(t.r0 || 0, 0), a = r > 0;
	if (a || i > 0) {
		if (a || (r = i, i = 0), i > r) {
			var o = r;
			r = i, i = o;
		}
		var s = t.startAngle, c = t.endAngle;
		if (!(isNaN(s) || isNaN(c))) {
			var l = t.cx, u = t.cy, d = !!t.clockwise, f = Bu(c - s), p = f > Fu && f % Fu;
			if (p > Wu && (f = p), !(r > Wu)) e.moveTo(l, u);
			else if (f > Fu - Wu) e.moveTo(l + r * Lu(s), u + r * Iu(s)), e.arc(l, u, r, s, c, !d), i > Wu && (e.moveTo(l + i * Lu(c), u + i * Iu(c)), e.arc(l, u, i, c, s, d));
			else {
				var m = void 0, h = void 0, g = void 0, _ = void 0, v = void 0, y = void 0, b = void 0, x = void 0, S = void 0, C = void 0, w = void 0, T = void 0, E = void 0, D = void 0, O = void 0, k = void 0, A = r * Lu(s), j = r * Iu(s), ee = i * Lu(c), M = i * Iu(c), N = f > Wu;
				if (N) {
					var P = t.cornerRadius;
					P && (n = qu(P), m = n[0], h = n[1], g = n[2], _ = n[3]);
					var F = Bu(r - i) / 2;
					if (v = Uu(F, g), y = Uu(F, _), b = Uu(F, m), x = Uu(F, h), w = S = Hu(v, y), T = C = Hu(b, x), (S > Wu || C > Wu) && (E = r * Lu(c), D = r * Iu(c), O = i * Lu(s), k = i * Iu(s), f < Pu)) {
						var te = Gu(A, j, O, k, E, D, ee, M);
						if (te) {
							var I = A - te[0], ne = j - te[1], L = E - te[0], re = D - te[1], R = 1 / Iu(Ru((I * L + ne * re) / (Vu(I * I + ne * ne) * Vu(L * L + re * re))) / 2), z = Vu(te[0] * te[0] + te[1] * te[1]);
							w = Uu(S, (r - z) / (R + 1)), T = Uu(C, (i - z) / (R - 1));
						}
					}
				}
				if (!N) e.moveTo(l + A, u + j);
				else if (w > Wu) {
					var B = Uu(g, w), V = Uu(_, w), H = Ku(O, k, A, j, r, B, d), ie = Ku(E, D, ee, M, r, V, d);
					e.moveTo(l + H.cx + H.x0, u + H.cy + H.y0), w < S && B === V ? e.arc(l + H.cx, u + H.cy, w, zu(H.y0, H.x0), zu(ie.y0, ie.x0), !d) : (B > 0 && e.arc(l + H.cx, u + H.cy, B, zu(H.y0, H.x0), zu(H.y1, H.x1), !d), e.arc(l, u, r, zu(H.cy + H.y1, H.cx + H.x1), zu(ie.cy + ie.y1, ie.cx + ie.x1), !d), V > 0 && e.arc(l + ie.cx, u + ie.cy, V, zu(ie.y1, ie.x1), zu(ie.y0, ie.x0), !d));
				} else e.moveTo(l + A, u + j), e.arc(l, u, r, s, c, !d);
				if (!(i > Wu) || !N) e.lineTo(l + ee, u + M);
				else if (T > Wu) {
					var B = Uu(m, T), V = Uu(h, T), H = Ku(ee, M, E, D, i, -V, d), ie = Ku(A, j, O, k, i, -B, d);
					e.lineTo(l + H.cx + H.x0, u + H.cy + H.y0), T < C && B === V ? e.arc(l + H.cx, u + H.cy, T, zu(H.y0, H.x0), zu(ie.y0, ie.x0), !d) : (V > 0 && e.arc(l + H.cx, u + H.cy, V, zu(H.y0, H.x0), zu(H.y1, H.x1), !d), e.arc(l, u, i, zu(H.cy + H.y1, H.cx + H.x1), zu(ie.cy + ie.y1, ie.cx + ie.x1), d), B > 0 && e.arc(l + ie.cx, u + ie.cy, B, zu(ie.y1, ie.x1), zu(ie.y0, ie.x0), !d));
				} else e.lineTo(l + ee, u + M), e.arc(l, u, i, c, s, d);
			}
			e.closePath();
		}
	}
}
var Yu = function() {
	function e() {
		this.cx = 0, this.cy = 0, this.r0 = 0, this.r = 0, this.startAngle = 0, this.endAngle = Math.PI * 2, this.clockwise = !0, this.cornerRadius = 0;
	}
	return e;
}(), Xu = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultShape = function() {
		return new Yu();
	}, t.prototype.buildPath = function(e, t) {
		Ju(e, t);
	}, t.prototype.isZeroArea = function() {
		return this.shape.startAngle === this.shape.endAngle || this.shape.r === this.shape.r0;
	}, t;
}(xo);
Xu.prototype.type = `sector`;
var Zu = function() {
	function e() {
		this.cx = 0, this.cy = 0, this.r = 0, this.r0 = 0;
	}
	return e;
}(), Qu = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultShape = function() {
		return new Zu();
	}, t.prototype.buildPath = function(e, t) {
		var n = t.cx, r = t.cy, i = Math.PI * 2;
		e.moveTo(n + t.r, r), e.arc(n, r, t.r, 0, i, !1), e.moveTo(n + t.r0, r), e.arc(n, r, t.r0, 0, i, !0);
	}, t;
}(xo);
Qu.prototype.type = `ring`;
function $u(e, t, n, r) {
	var i = [], a = [], o = [], s = [], c, l, u, d;
	if (r) {
		u = [1 / 0, 1 / 0], d = [-1 / 0, -1 / 0];
		for (var f = 0, p = e.length; f < p; f++) Et(u, u, e[f]), Dt(d, d, e[f]);
		Et(u, u, r[0]), Dt(d, d, r[1]);
	}
	for (var f = 0, p = e.length; f < p; f++) {
		var m = e[f];
		if (n) c = e[f ? f - 1 : p - 1], l = e[(f + 1) % p];
		else if (f === 0 || f === p - 1) {
			i.push(pt(e[f]));
			continue;
		} else c = e[f - 1], l = e[f + 1];
		gt(a, l, c), yt(a, a, t);
		var h = xt(m, c), g = xt(m, l), _ = h + g;
		_ !== 0 && (h /= _, g /= _), yt(o, a, -h), yt(s, a, g);
		var v = ht([], m, o), y = ht([], m, s);
		r && (Dt(v, v, u), Et(v, v, d), Dt(y, y, u), Et(y, y, d)), i.push(v), i.push(y);
	}
	return n && i.push(i.shift()), i;
}
function ed(e, t, n) {
	var r = t.smooth, i = t.points;
	if (i && i.length >= 2) {
		if (r) {
			var a = $u(i, r, n, t.smoothConstraint);
			e.moveTo(i[0][0], i[0][1]);
			for (var o = i.length, s = 0; s < (n ? o : o - 1); s++) {
				var c = a[s * 2], l = a[s * 2 + 1], u = i[(s + 1) % o];
				e.bezierCurveTo(c[0], c[1], l[0], l[1], u[0], u[1]);
			}
		} else {
			e.moveTo(i[0][0], i[0][1]);
			for (var s = 1, d = i.length; s < d; s++) e.lineTo(i[s][0], i[s][1]);
		}
		n && e.closePath();
	}
}
var td = function() {
	function e() {
		this.points = null, this.smooth = 0, this.smoothConstraint = null;
	}
	return e;
}(), nd = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultShape = function() {
		return new td();
	}, t.prototype.buildPath = function(e, t) {
		ed(e, t, !0);
	}, t;
}(xo);
nd.prototype.type = `polygon`;
var rd = function() {
	function e() {
		this.points = null, this.percent = 1, this.smooth = 0, this.smoothConstraint = null;
	}
	return e;
}(), id = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultStyle = function() {
		return {
			stroke: `#000`,
			fill: null
		};
	}, t.prototype.getDefaultShape = function() {
		return new rd();
	}, t.prototype.buildPath = function(e, t) {
		ed(e, t, !1);
	}, t;
}(xo);
id.prototype.type = `polyline`;
var ad = {}, od = function() {
	function e() {
		this.x1 = 0, this.y1 = 0, this.x2 = 0, this.y2 = 0, this.percent = 1;
	}
	return e;
}(), sd = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultStyle = function() {
		return {
			stroke: `#000`,
			fill: null
		};
	}, t.prototype.getDefaultShape = function() {
		return new od();
	}, t.prototype.buildPath = function(e, t) {
		var n, r, i, a;
		if (this.subPixelOptimize) {
			var o = Ao(ad, t, this.style);
			n = o.x1, r = o.y1, i = o.x2, a = o.y2;
		} else n = t.x1, r = t.y1, i = t.x2, a = t.y2;
		var s = t.percent;
		s !== 0 && (e.moveTo(n, r), s < 1 && (i = n * (1 - s) + i * s, a = r * (1 - s) + a * s), e.lineTo(i, a));
	}, t.prototype.pointAt = function(e) {
		var t = this.shape;
		return [t.x1 * (1 - e) + t.x2 * e, t.y1 * (1 - e) + t.y2 * e];
	}, t;
}(xo);
sd.prototype.type = `line`;
var cd = [], ld = function() {
	function e() {
		this.x1 = 0, this.y1 = 0, this.x2 = 0, this.y2 = 0, this.cpx1 = 0, this.cpy1 = 0, this.percent = 1;
	}
	return e;
}();
function ud(e, t, n) {
	var r = e.cpx2, i = e.cpy2;
	return r != null || i != null ? [(n ? sr : or)(e.x1, e.cpx1, e.cpx2, e.x2, t), (n ? sr : or)(e.y1, e.cpy1, e.cpy2, e.y2, t)] : [(n ? mr : pr)(e.x1, e.cpx1, e.x2, t), (n ? mr : pr)(e.y1, e.cpy1, e.y2, t)];
}
var dd = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultStyle = function() {
		return {
			stroke: `#000`,
			fill: null
		};
	}, t.prototype.getDefaultShape = function() {
		return new ld();
	}, t.prototype.buildPath = function(e, t) {
		var n = t.x1, r = t.y1, i = t.x2, a = t.y2, o = t.cpx1, s = t.cpy1, c = t.cpx2, l = t.cpy2, u = t.percent;
		u !== 0 && (e.moveTo(n, r), c == null || l == null ? (u < 1 && (_r(n, o, i, u, cd), o = cd[1], i = cd[2], _r(r, s, a, u, cd), s = cd[1], a = cd[2]), e.quadraticCurveTo(o, s, i, a)) : (u < 1 && (ur(n, o, c, i, u, cd), o = cd[1], c = cd[2], i = cd[3], ur(r, s, l, a, u, cd), s = cd[1], l = cd[2], a = cd[3]), e.bezierCurveTo(o, s, c, l, i, a)));
	}, t.prototype.pointAt = function(e) {
		return ud(this.shape, e, !1);
	}, t.prototype.tangentAt = function(e) {
		var t = ud(this.shape, e, !0);
		return bt(t, t);
	}, t;
}(xo);
dd.prototype.type = `bezier-curve`;
var fd = function() {
	function e() {
		this.cx = 0, this.cy = 0, this.r = 0, this.startAngle = 0, this.endAngle = Math.PI * 2, this.clockwise = !0;
	}
	return e;
}(), pd = function(e) {
	n(t, e);
	function t(t) {
		return e.call(this, t) || this;
	}
	return t.prototype.getDefaultStyle = function() {
		return {
			stroke: `#000`,
			fill: null
		};
	}, t.prototype.getDefaultShape = function() {
		return new fd();
	}, t.prototype.buildPath = function(e, t) {
		var n = t.cx, r = t.cy, i = Math.max(t.r, 0), a = t.startAngle, o = t.endAngle, s = t.clockwise, c = Math.cos(a), l = Math.sin(a);
		e.moveTo(c * i + n, l * i + r), e.arc(n, r, i, a, o, !s);
	}, t;
}(xo);
pd.prototype.type = `arc`;
var md = function(e) {
	n(t, e);
	function t() {
		var t = e !== null && e.apply(this, arguments) || this;
		return t.type = `compound`, t;
	}
	return t.prototype._updatePathDirty = function() {
		for (var e = this.shape.paths, t = this.shapeChanged(), n = 0; n < e.length; n++) t ||= e[n].shapeChanged();
		t && this.dirtyShape();
	}, t.prototype.beforeBrush = function() {
		this._updatePathDirty();
		for (var e = this.shape.paths || [], t = this.getGlobalScale(), n = 0; n < e.length; n++) e[n].path || e[n].createPathProxy(), e[n].path.setScale(t[0], t[1], e[n].segmentIgnoreThreshold);
	}, t.prototype.buildPath = function(e, t) {
		for (var n = t.paths || [], r = 0; r < n.length; r++) n[r].buildPath(e, n[r].shape, !0);
	}, t.prototype.afterBrush = function() {
		for (var e = this.shape.paths || [], t = 0; t < e.length; t++) e[t].pathUpdated();
	}, t.prototype.getBoundingRect = function() {
		return this._updatePathDirty.call(this), xo.prototype.getBoundingRect.call(this);
	}, t;
}(xo), hd = function() {
	function e(e) {
		this.colorStops = e || [];
	}
	return e.prototype.addColorStop = function(e, t) {
		this.colorStops.push({
			offset: e,
			color: t
		});
	}, e;
}(), gd = function(e) {
	n(t, e);
	function t(t, n, r, i, a, o) {
		var s = e.call(this, a) || this;
		return s.x = t ?? 0, s.y = n ?? 0, s.x2 = r ?? 1, s.y2 = i ?? 0, s.type = `linear`, s.global = o || !1, s;
	}
	return t;
}(hd), _d = function(e) {
	n(t, e);
	function t(t, n, r, i, a) {
		var o = e.call(this, i) || this;
		return o.x = t ?? .5, o.y = n ?? .5, o.r = r ?? .5, o.type = `radial`, o.global = a || !1, o;
	}
	return t;
}(hd), vd = Math.min, yd = Math.max, bd = Math.abs, xd = [0, 0], Sd = [0, 0], Cd = Qt(), wd = Cd.minTv, Td = Cd.maxTv, Ed = function() {
	function e(e, t) {
		this._corners = [], this._axes = [], this._origin = [0, 0];
		for (var n = 0; n < 4; n++) this._corners[n] = new Ot();
		for (var n = 0; n < 2; n++) this._axes[n] = new Ot();
		e && this.fromBoundingRect(e, t);
	}
	return e.prototype.fromBoundingRect = function(e, t) {
		var n = this._corners, r = this._axes, i = e.x, a = e.y, o = i + e.width, s = a + e.height;
		if (n[0].set(i, a), n[1].set(o, a), n[2].set(o, s), n[3].set(i, s), t) for (var c = 0; c < 4; c++) n[c].transform(t);
		Ot.sub(r[0], n[1], n[0]), Ot.sub(r[1], n[3], n[0]), r[0].normalize(), r[1].normalize();
		for (var c = 0; c < 2; c++) this._origin[c] = r[c].dot(n[0]);
	}, e.prototype.intersect = function(e, t, n) {
		var r = !0, i = !t;
		return t && Ot.set(t, 0, 0), Cd.reset(n, !i), !this._intersectCheckOneSide(this, e, i, 1) && (r = !1, i) || !this._intersectCheckOneSide(e, this, i, -1) && (r = !1, i) || !i && !Cd.negativeSize && Ot.copy(t, r ? Cd.useDir ? Cd.dirMinTv : wd : Td), r;
	}, e.prototype._intersectCheckOneSide = function(e, t, n, r) {
		for (var i = !0, a = 0; a < 2; a++) {
			var o = e._axes[a];
			if (e._getProjMinMaxOnAxis(a, e._corners, xd), e._getProjMinMaxOnAxis(a, t._corners, Sd), Cd.negativeSize || xd[1] < Sd[0] || xd[0] > Sd[1]) {
				if (i = !1, Cd.negativeSize || n) return i;
				var s = bd(Sd[0] - xd[1]), c = bd(xd[0] - Sd[1]);
				vd(s, c) > Td.len() && (s < c ? Ot.scale(Td, o, -s * r) : Ot.scale(Td, o, c * r));
			} else if (!n) {
				var s = bd(Sd[0] - xd[1]), c = bd(xd[0] - Sd[1]);
				(Cd.useDir || vd(s, c) < wd.len()) && ((s < c || !Cd.bidirectional) && (Ot.scale(wd, o, s * r), Cd.useDir && Cd.calcDirMTV()), (s >= c || !Cd.bidirectional) && (Ot.scale(wd, o, -c * r), Cd.useDir && Cd.calcDirMTV()));
			}
		}
		return i;
	}, e.prototype._getProjMinMaxOnAxis = function(e, t, n) {
		for (var r = this._axes[e], i = this._origin, a = t[0].dot(r) + i[e], o = a, s = a, c = 1; c < t.length; c++) {
			var l = t[c].dot(r) + i[e];
			o = vd(l, o), s = yd(l, s);
		}
		n[0] = o + Cd.touchThreshold, n[1] = s - Cd.touchThreshold, Cd.negativeSize = n[1] < n[0];
	}, e;
}(), Dd = [], Od = function(e) {
	n(t, e);
	function t() {
		var t = e !== null && e.apply(this, arguments) || this;
		return t.notClear = !0, t.incremental = 1, t._displayables = [], t._temporaryDisplayables = [], t._cursor = 0, t;
	}
	return t.prototype.traverse = function(e, t) {
		e.call(t, this);
	}, t.prototype.useStyle = function() {
		this.style = {};
	}, t.prototype._useHoverStyle = function() {
		this.__hoverStyle = null;
	}, t.prototype.getCursor = function() {
		return this._cursor;
	}, t.prototype.innerAfterBrush = function() {
		this._cursor = this._displayables.length;
	}, t.prototype.clearDisplaybles = function() {
		this._displayables = [], this._temporaryDisplayables = [], this._cursor = 0, this.markRedraw(), this.notClear = !1;
	}, t.prototype.clearTemporalDisplayables = function() {
		this._temporaryDisplayables = [];
	}, t.prototype.addDisplayable = function(e, t) {
		t ? this._temporaryDisplayables.push(e) : this._displayables.push(e), this.markRedraw();
	}, t.prototype.addDisplayables = function(e, t) {
		t ||= !1;
		for (var n = 0; n < e.length; n++) this.addDisplayable(e[n], t);
	}, t.prototype.getDisplayables = function() {
		return this._displayables;
	}, t.prototype.getTemporalDisplayables = function() {
		return this._temporaryDisplayables;
	}, t.prototype.eachPendingDisplayable = function(e) {
		for (var t = this._cursor; t < this._displayables.length; t++) e && e(this._displayables[t]);
		for (var t = 0; t < this._temporaryDisplayables.length; t++) e && e(this._temporaryDisplayables[t]);
	}, t.prototype.update = function() {
		this.updateTransform();
		for (var e = this._cursor; e < this._displayables.length; e++) {
			var t = this._displayables[e];
			t.parent = this, t.update(), t.parent = null;
		}
		for (var e = 0; e < this._temporaryDisplayables.length; e++) {
			var t = this._temporaryDisplayables[e];
			t.parent = this, t.update(), t.parent = null;
		}
	}, t.prototype.getBoundingRect = function() {
		if (!this._rect) {
			for (var e = new J(1 / 0, 1 / 0, -1 / 0, -1 / 0), t = 0; t < this._displayables.length; t++) {
				var n = this._displayables[t], r = n.getBoundingRect().clone();
				n.needLocalTransform() && r.applyTransform(n.getLocalTransform(Dd)), e.union(r);
			}
			this._rect = e;
		}
		return this._rect;
	}, t.prototype.contain = function(e, t) {
		var n = this.transformCoordToLocal(e, t);
		if (this.getBoundingRect().contain(n[0], n[1])) {
			for (var r = 0; r < this._displayables.length; r++) if (this._displayables[r].contain(e, t)) return !0;
		}
		return !1;
	}, t;
}(pa), kd = Z();
function Ad(e, t, n, r, i) {
	var a;
	if (t && t.ecModel) {
		var o = t.ecModel.getUpdatePayload();
		a = o && o.animation;
	}
	var s = t && t.isAnimationEnabled(), c = e === `update`;
	if (s) {
		var l = void 0, u = void 0, d = void 0;
		return r ? (l = W(r.duration, 200), u = W(r.easing, `cubicOut`), d = 0) : (l = t.getShallow(c ? `animationDurationUpdate` : `animationDuration`), u = t.getShallow(c ? `animationEasingUpdate` : `animationEasing`), d = t.getShallow(c ? `animationDelayUpdate` : `animationDelay`)), a && (a.duration != null && (l = a.duration), a.easing != null && (u = a.easing), a.delay != null && (d = a.delay)), V(d) && (d = d(n, i)), V(l) && (l = l(n)), {
			duration: l || 0,
			delay: d,
			easing: u
		};
	}
	return null;
}
function jd(e, t, n, r, i, a, o) {
	var s = !1, c;
	V(i) ? (o = a, a = i, i = null) : U(i) && (a = i.cb, o = i.during, s = i.isFrom, c = i.removeOpt, i = i.dataIndex);
	var l = e === `leave`;
	l || t.stopAnimation(`leave`);
	var u = Ad(e, r, i, l ? c || {} : null, r && r.getAnimationDelayParams ? r.getAnimationDelayParams(t, i) : null);
	if (u && u.duration > 0) {
		var d = u.duration, f = u.delay, p = u.easing, m = {
			duration: d,
			delay: f || 0,
			easing: p,
			done: a,
			force: !!a || !!o,
			setToFinal: !l,
			scope: e,
			during: o
		};
		s ? t.animateFrom(n, m) : t.animateTo(n, m);
	} else t.stopAnimation(), !s && t.attr(n), o && o(1), a && a();
}
function Md(e, t, n, r, i, a) {
	jd(`update`, e, t, n, r, i, a);
}
function Nd(e, t, n, r, i, a) {
	jd(`enter`, e, t, n, r, i, a);
}
function Pd(e) {
	if (!e.__zr) return !0;
	for (var t = 0; t < e.animators.length; t++) if (e.animators[t].scope === `leave`) return !0;
	return !1;
}
function Fd(e, t, n, r, i, a) {
	Pd(e) || jd(`leave`, e, t, n, r, i, a);
}
function Id(e, t, n, r) {
	e.removeTextContent(), e.removeTextGuideLine(), Fd(e, { style: { opacity: 0 } }, t, n, r);
}
function Ld(e, t, n) {
	function r() {
		e.parent && e.parent.remove(e);
	}
	e.isGroup ? e.traverse(function(e) {
		e.isGroup || Id(e, t, n, r);
	}) : Id(e, t, n, r);
}
function Rd(e) {
	kd(e).oldStyle = e.style;
}
var zd = e({
	Arc: () => pd,
	BezierCurve: () => dd,
	BoundingRect: () => J,
	Circle: () => ju,
	CompoundPath: () => md,
	Ellipse: () => Nu,
	Group: () => ku,
	HOVER_LAYER_FOR_INCREMENTAL: () => 2,
	HOVER_LAYER_FROM_THRESHOLD: () => 1,
	HOVER_LAYER_NO: () => 0,
	Image: () => Do,
	IncrementalDisplayable: () => Od,
	Line: () => sd,
	LinearGradient: () => gd,
	OrientedBoundingRect: () => Ed,
	Path: () => xo,
	Point: () => Ot,
	Polygon: () => nd,
	Polyline: () => id,
	RadialGradient: () => _d,
	Rect: () => Fo,
	Ring: () => Qu,
	Sector: () => Xu,
	Text: () => Bo,
	WH: () => Hd,
	XY: () => Vd,
	applyTransform: () => rf,
	calcZ2Range: () => Df,
	clipPointsByRect: () => lf,
	clipRectByRect: () => uf,
	createIcon: () => df,
	decomposeTransform: () => jf,
	ensureCopyRect: () => wf,
	ensureCopyTransform: () => Tf,
	expandOrShrinkRect: () => gf,
	extendPath: () => Gd,
	extendShape: () => Ud,
	getCurrentCanvasPainter: () => Nf,
	getShapeClass: () => qd,
	getTransform: () => nf,
	groupTransition: () => cf,
	initProps: () => Nd,
	isBoundingRectAxisAligned: () => Sf,
	isElementRemoved: () => Pd,
	lineLineIntersect: () => pf,
	linePolygonIntersect: () => ff,
	makeImage: () => Yd,
	makePath: () => Jd,
	mergePath: () => Zd,
	payloadDisableAnimation: () => Af,
	registerShape: () => Kd,
	removeElement: () => Fd,
	removeElementWithFadeOut: () => Ld,
	resizePath: () => Qd,
	retrieveZInfo: () => Ef,
	setTooltipConfig: () => yf,
	subPixelOptimize: () => tf,
	subPixelOptimizeLine: () => $d,
	subPixelOptimizeRect: () => ef,
	transformDirection: () => af,
	traverseElements: () => xf,
	traverseUpdateZ: () => Of,
	updateProps: () => Md
}), Bd = {}, Vd = [`x`, `y`], Hd = [`width`, `height`];
function Ud(e) {
	return xo.extend(e);
}
var Wd = Du;
function Gd(e, t) {
	return Wd(e, t);
}
function Kd(e, t) {
	Bd[e] = t;
}
function qd(e) {
	if (Bd.hasOwnProperty(e)) return Bd[e];
}
function Jd(e, t, n, r) {
	var i = Eu(e, t);
	return n && (r === `center` && (n = Xd(n, i.getBoundingRect())), Qd(i, n)), i;
}
function Yd(e, t, n) {
	var r = new Do({
		style: {
			image: e,
			x: t.x,
			y: t.y,
			width: t.width,
			height: t.height
		},
		onload: function(e) {
			if (n === `center`) {
				var i = {
					width: e.width,
					height: e.height
				};
				r.setStyle(Xd(t, i));
			}
		}
	});
	return r;
}
function Xd(e, t) {
	var n = t.width / t.height, r = e.height * n, i;
	r <= e.width ? i = e.height : (r = e.width, i = r / n);
	var a = e.x + e.width / 2, o = e.y + e.height / 2;
	return {
		x: a - r / 2,
		y: o - i / 2,
		width: r,
		height: i
	};
}
var Zd = Ou;
function Qd(e, t) {
	if (e.applyTransform) {
		var n = e.getBoundingRect().calculateTransform(t);
		e.applyTransform(n);
	}
}
function $d(e, t) {
	return Ao(e, e, { lineWidth: t }), e;
}
function ef(e, t) {
	return jo(e, e, t), e;
}
var tf = Mo;
function nf(e, t) {
	for (var n = it([]); e && e !== t;) ot(n, e.getLocalTransform(), n), e = e.parent;
	return n;
}
function rf(e, t, n) {
	return t && !N(t) && (t = Un.getLocalTransform(t)), n && (t = ut([], t)), Tt([], e, t);
}
function af(e, t, n) {
	var r = t[4] === 0 || t[5] === 0 || t[0] === 0 ? 1 : is(2 * t[4] / t[0]), i = t[4] === 0 || t[5] === 0 || t[2] === 0 ? 1 : is(2 * t[4] / t[2]), a = [e === `left` ? -r : e === `right` ? r : 0, e === `top` ? -i : e === `bottom` ? i : 0];
	return a = rf(a, t, n), is(a[0]) > is(a[1]) ? a[0] > 0 ? `right` : `left` : a[1] > 0 ? `bottom` : `top`;
}
function of(e) {
	return !e.isGroup;
}
function sf(e) {
	return e.shape != null;
}
function cf(e, t, n) {
	if (!e || !t) return;
	function r(e) {
		var t = {};
		return e.traverse(function(e) {
			of(e) && e.anid && (t[e.anid] = e);
		}), t;
	}
	function i(e) {
		var t = {
			x: e.x,
			y: e.y,
			rotation: e.rotation
		};
		return sf(e) && (t.shape = T(e.shape)), t;
	}
	var a = r(e);
	t.traverse(function(e) {
		if (of(e) && e.anid) {
			var t = a[e.anid];
			if (t) {
				var r = i(e);
				e.attr(i(t)), Md(e, r, n, Vc(e).dataIndex);
			}
		}
	});
}
function lf(e, t) {
	return F(e, function(e) {
		var n = e[0];
		n = Y(n, t.x), n = rs(n, t.x + t.width);
		var r = e[1];
		return r = Y(r, t.y), r = rs(r, t.y + t.height), [n, r];
	});
}
function uf(e, t) {
	var n = Y(e.x, t.x), r = rs(e.x + e.width, t.x + t.width), i = Y(e.y, t.y), a = rs(e.y + e.height, t.y + t.height);
	if (r >= n && a >= i) return {
		x: n,
		y: i,
		width: r - n,
		height: a - i
	};
}
function df(e, t, n) {
	var r = O({ rectHover: !0 }, t), i = r.style = { strokeNoScale: !0 };
	if (n ||= {
		x: -1,
		y: -1,
		width: 2,
		height: 2
	}, e) return e.indexOf(`image://`) === 0 ? (i.image = e.slice(8), A(i, n), new Do(r)) : Jd(e.replace(`path://`, ``), r, n, `center`);
}
function ff(e, t, n, r, i) {
	for (var a = 0, o = i[i.length - 1]; a < i.length; a++) {
		var s = i[a];
		if (pf(e, t, n, r, s[0], s[1], o[0], o[1])) return !0;
		o = s;
	}
}
function pf(e, t, n, r, i, a, o, s) {
	var c = n - e, l = r - t, u = o - i, d = s - a, f = mf(u, d, c, l);
	if (hf(f)) return !1;
	var p = e - i, m = t - a, h = mf(p, m, c, l) / f;
	if (h < 0 || h > 1) return !1;
	var g = mf(p, m, u, d) / f;
	return !(g < 0 || g > 1);
}
function mf(e, t, n, r) {
	return e * r - n * t;
}
function hf(e) {
	return e <= 1e-6 && e >= -1e-6;
}
function gf(e, t, n, r, i) {
	return t == null || (ae(t) ? _f[0] = _f[1] = _f[2] = _f[3] = t : (_f[0] = t[0], _f[1] = t[1], _f[2] = t[2], _f[3] = t[3]), r && (_f[0] = Y(0, _f[0]), _f[1] = Y(0, _f[1]), _f[2] = Y(0, _f[2]), _f[3] = Y(0, _f[3])), n && (_f[0] = -_f[0], _f[1] = -_f[1], _f[2] = -_f[2], _f[3] = -_f[3]), vf(e, _f, `x`, `width`, 3, 1, i && i[0] || 0), vf(e, _f, `y`, `height`, 0, 2, i && i[1] || 0)), e;
}
var _f = [
	0,
	0,
	0,
	0
];
function vf(e, t, n, r, i, a, o) {
	var s = t[a] + t[i], c = e[r];
	e[r] += s, o = Y(0, rs(o, c)), e[r] < o ? (e[r] = o, e[n] += t[i] >= 0 ? -t[i] : t[a] >= 0 ? c + t[a] : is(s) > 1e-8 ? (c - o) * t[i] / s : 0) : e[n] -= t[i];
}
function yf(e) {
	var t = e.itemTooltipOption, n = e.componentModel, r = e.itemName, i = H(t) ? { formatter: t } : t, a = n.mainType, o = n.componentIndex, s = {
		componentType: a,
		name: r,
		$vars: [`name`]
	};
	s[a + `Index`] = o;
	var c = e.formatterParamsExtra;
	c && P(L(c), function(e) {
		K(s, e) || (s[e] = c[e], s.$vars.push(e));
	});
	var l = Vc(e.el);
	l.componentMainType = a, l.componentIndex = o, l.tooltipConfig = {
		name: r,
		option: A({
			content: r,
			encodeHTMLContent: !0,
			formatterParams: s
		}, i)
	};
}
function bf(e, t) {
	var n;
	e.isGroup && (n = t(e)), n || e.traverse(t);
}
function xf(e, t) {
	if (e) {
		if (B(e)) for (var n = 0; n < e.length; n++) bf(e[n], t);
		else bf(e, t);
	}
}
function Sf(e) {
	return !e || is(e[1]) < Cf && is(e[2]) < Cf || is(e[0]) < Cf && is(e[3]) < Cf;
}
var Cf = 1e-5;
function wf(e, t) {
	return e ? J.copy(e, t) : t.clone();
}
function Tf(e, t) {
	return t ? at(e || rt(), t) : void 0;
}
function Ef(e) {
	return {
		z: e.get(`z`) || 0,
		zlevel: e.get(`zlevel`) || 0
	};
}
function Df(e) {
	var t = -1 / 0, n = 1 / 0;
	bf(e, function(e) {
		r(e), r(e.getTextContent()), r(e.getTextGuideLine());
	});
	function r(e) {
		if (e && !e.isGroup) {
			var t = e.currentStates;
			if (t.length) for (var n = 0; n < t.length; n++) i(e.states[t[n]]);
			i(e);
		}
	}
	function i(e) {
		if (e) {
			var r = e.z2;
			r > t && (t = r), r < n && (n = r);
		}
	}
	return n > t && (n = t = 0), {
		min: n,
		max: t
	};
}
function Of(e, t, n) {
	kf(e, t, n, -1 / 0);
}
function kf(e, t, n, r) {
	if (e.ignoreModelZ) return r;
	var i = e.getTextContent(), a = e.getTextGuideLine();
	if (e.isGroup) for (var o = e.childrenRef(), s = 0; s < o.length; s++) r = Y(kf(o[s], t, n, r), r);
	else e.z = t, e.zlevel = n, r = Y(e.z2 || 0, r);
	if (i && (i.z = t, i.zlevel = n, isFinite(r) && (i.z2 = r + 2)), a) {
		var c = e.textGuideLineConfig;
		a.z = t, a.zlevel = n, isFinite(r) && (a.z2 = r + (c && c.showAbove ? 1 : -1));
	}
	return r;
}
function Af(e) {
	return e.animation = { duration: 0 }, e;
}
function jf(e, t) {
	return t ? at(Mf.transform, t) : it(Mf.transform), Mf.decomposeTransform(), qn(e, Mf), e;
}
var Mf = new Un();
Mf.transform = rt();
function Nf(e) {
	var t = e.getZr().painter;
	return t.getType() === `canvas` ? t : null;
}
Kd(`circle`, ju), Kd(`ellipse`, Nu), Kd(`sector`, Xu), Kd(`ring`, Qu), Kd(`polygon`, nd), Kd(`polyline`, id), Kd(`rect`, Fo), Kd(`line`, sd), Kd(`bezierCurve`, dd), Kd(`arc`, pd);
var Pf = {};
function Ff(e, t) {
	for (var n = 0; n < il.length; n++) {
		var r = il[n], i = t[r], a = e.ensureState(r);
		a.style = a.style || {}, a.style.text = i;
	}
	var o = e.currentStates.slice();
	e.clearStates(!0), e.setStyle({ text: t.normal }), e.useStates(o, !0);
}
function If(e, t, n) {
	var r = e.labelFetcher, i = e.labelDataIndex, a = e.labelDimIndex, o = t.normal, s;
	r && (s = r.getFormattedLabel(i, `normal`, null, a, o && o.get(`formatter`), n == null ? null : { interpolatedValue: n })), s ??= V(e.defaultText) ? e.defaultText(i, e, n) : e.defaultText;
	for (var c = { normal: s }, l = 0; l < il.length; l++) {
		var u = il[l], d = t[u];
		c[u] = W(r ? r.getFormattedLabel(i, u, null, a, d && d.get(`formatter`)) : null, s);
	}
	return c;
}
function Lf(e, t, n, r) {
	n ||= Pf;
	for (var i = e instanceof Bo, a = !1, o = 0; o < al.length; o++) {
		var s = t[al[o]];
		if (s && s.getShallow(`show`)) {
			a = !0;
			break;
		}
	}
	var c = i ? e : e.getTextContent();
	if (a) {
		i || (c || (c = new Bo(), e.setTextContent(c)), e.stateProxy && (c.stateProxy = e.stateProxy));
		var l = If(n, t), u = t.normal, d = !!u.getShallow(`show`), f = zf(u, r && r.normal, n, !1, !i);
		f.text = l.normal, i || e.setTextConfig(Bf(u, n, !1));
		for (var o = 0; o < il.length; o++) {
			var p = il[o], s = t[p];
			if (s) {
				var m = c.ensureState(p), h = !!W(s.getShallow(`show`), d);
				if (h !== d && (m.ignore = !h), m.style = zf(s, r && r[p], n, !0, !i), m.style.text = l[p], !i) {
					var g = e.ensureState(p);
					g.textConfig = Bf(s, n, !0);
				}
			}
		}
		c.silent = !!u.getShallow(`silent`), c.style.x != null && (f.x = c.style.x), c.style.y != null && (f.y = c.style.y), c.ignore = !d, c.useStyle(f), c.dirty(), n.enableTextSetter && (Jf(c).setLabelText = function(e) {
			var r = If(n, t, e);
			Ff(c, r);
		});
	} else c && (c.ignore = !0);
	e.dirty();
}
function Rf(e, t) {
	t ||= `label`;
	for (var n = { normal: e.getModel(t) }, r = 0; r < il.length; r++) {
		var i = il[r];
		n[i] = e.getModel([i, t]);
	}
	return n;
}
function zf(e, t, n, r, i) {
	var a = {};
	return Vf(a, e, n, r, i), t && O(a, t), a;
}
function Bf(e, t, n) {
	t ||= {};
	var r = {}, i, a = e.getShallow(`rotate`), o = W(e.getShallow(`distance`), n ? null : 5), s = e.getShallow(`offset`);
	return i = e.getShallow(`position`) || (n ? null : `inside`), i === `outside` && (i = t.defaultOutsidePosition || `top`), i != null && (r.position = i), s != null && (r.offset = s), a != null && (a *= Math.PI / 180, r.rotation = a), o != null && (r.distance = o), r.outsideFill = e.get(`color`) === `inherit` ? t.inheritColor || null : `auto`, t.autoOverflowArea != null && (r.autoOverflowArea = t.autoOverflowArea), t.layoutRect != null && (r.layoutRect = t.layoutRect), r;
}
function Vf(e, t, n, r, i) {
	n ||= Pf;
	var a = t.ecModel, o = a && a.option.textStyle, s = Hf(t), c;
	if (s) {
		c = {};
		var l = `richInheritPlainLabel`, u = W(t.get(l), a ? a.get(l) : void 0);
		for (var d in s) if (s.hasOwnProperty(d)) {
			var f = t.getModel([`rich`, d]);
			Kf(c[d] = {}, f, o, t, u, n, r, i, !1, !0);
		}
	}
	c && (e.rich = c);
	var p = t.get(`overflow`);
	p && (e.overflow = p);
	var m = t.get(`lineOverflow`);
	m && (e.lineOverflow = m);
	var h = e, g = t.get(`minMargin`);
	if (g != null) g = ae(g) ? g / 2 : 0, h.margin = [
		g,
		g,
		g,
		g
	], h.__marginType = Xf.minMargin;
	else {
		var _ = t.get(`textMargin`);
		_ != null && (h.margin = he(_), h.__marginType = Xf.textMargin);
	}
	Kf(e, t, o, null, null, n, r, i, !0, !1);
}
function Hf(e) {
	for (var t; e && e !== e.ecModel;) {
		var n = (e.option || Pf).rich;
		if (n) {
			t ||= {};
			for (var r = L(n), i = 0; i < r.length; i++) {
				var a = r[i];
				t[a] = 1;
			}
		}
		e = e.parentModel;
	}
	return t;
}
var Uf = [
	`fontStyle`,
	`fontWeight`,
	`fontSize`,
	`fontFamily`,
	`textShadowColor`,
	`textShadowBlur`,
	`textShadowOffsetX`,
	`textShadowOffsetY`
], Wf = [
	`align`,
	`lineHeight`,
	`width`,
	`height`,
	`tag`,
	`verticalAlign`,
	`ellipsis`
], Gf = [
	`padding`,
	`borderWidth`,
	`borderRadius`,
	`borderDashOffset`,
	`backgroundColor`,
	`borderColor`,
	`shadowColor`,
	`shadowBlur`,
	`shadowOffsetX`,
	`shadowOffsetY`
];
function Kf(e, t, n, r, i, a, o, s, c, l) {
	n = !o && n || Pf;
	var u = a && a.inheritColor, d = t.getShallow(`color`), f = t.getShallow(`textBorderColor`), p = W(t.getShallow(`opacity`), n.opacity);
	(d === `inherit` || d === `auto`) && (d = u || null), (f === `inherit` || f === `auto`) && (f = u || null), s || (d ||= n.color, f ||= n.textBorderColor), d != null && (e.fill = d), f != null && (e.stroke = f);
	var m = W(t.getShallow(`textBorderWidth`), n.textBorderWidth);
	m != null && (e.lineWidth = m);
	var h = W(t.getShallow(`textBorderType`), n.textBorderType);
	h != null && (e.lineDash = h);
	var g = W(t.getShallow(`textBorderDashOffset`), n.textBorderDashOffset);
	g != null && (e.lineDashOffset = g), !o && p == null && !l && (p = a && a.defaultOpacity), p != null && (e.opacity = p), !o && !s && e.fill == null && a.inheritColor && (e.fill = a.inheritColor);
	for (var _ = 0; _ < Uf.length; _++) {
		var v = Uf[_], y = i !== !1 && r ? pe(t.getShallow(v), r.getShallow(v), n[v]) : W(t.getShallow(v), n[v]);
		y != null && (e[v] = y);
	}
	for (var _ = 0; _ < Wf.length; _++) {
		var v = Wf[_], y = t.getShallow(v);
		y != null && (e[v] = y);
	}
	if (e.verticalAlign == null) {
		var b = t.getShallow(`baseline`);
		b != null && (e.verticalAlign = b);
	}
	if (!c || !a.disableBox) {
		for (var _ = 0; _ < Gf.length; _++) {
			var v = Gf[_], y = t.getShallow(v);
			y != null && (e[v] = y);
		}
		var x = t.getShallow(`borderType`);
		x != null && (e.borderDash = x), (e.backgroundColor === `auto` || e.backgroundColor === `inherit`) && u && (e.backgroundColor = u), (e.borderColor === `auto` || e.borderColor === `inherit`) && u && (e.borderColor = u);
	}
}
function qf(e, t) {
	var n = t && t.getModel(`textStyle`);
	return _e([
		e.fontStyle || n && n.getShallow(`fontStyle`) || ``,
		e.fontWeight || n && n.getShallow(`fontWeight`) || ``,
		(e.fontSize || n && n.getShallow(`fontSize`) || 12) + `px`,
		e.fontFamily || n && n.getShallow(`fontFamily`) || `sans-serif`
	].join(` `));
}
var Jf = Z();
function Yf(e, t, n, r) {
	if (e) {
		var i = Jf(e);
		i.prevValue = i.value, i.value = n;
		var a = t.normal;
		i.valueAnimation = a.get(`valueAnimation`), i.valueAnimation && (i.precision = a.get(`precision`), i.defaultInterpolatedText = r, i.statesModels = t);
	}
}
var Xf = {
	minMargin: 1,
	textMargin: 2
}, Zf = [`textStyle`, `color`], Qf = [
	`fontStyle`,
	`fontWeight`,
	`fontSize`,
	`fontFamily`,
	`padding`,
	`lineHeight`,
	`rich`,
	`width`,
	`height`,
	`overflow`
], $f = new Bo(), ep = function() {
	function e() {}
	return e.prototype.getTextColor = function(e) {
		var t = this.ecModel;
		return this.getShallow(`color`) || (!e && t ? t.get(Zf) : null);
	}, e.prototype.getFont = function() {
		return qf({
			fontStyle: this.getShallow(`fontStyle`),
			fontWeight: this.getShallow(`fontWeight`),
			fontSize: this.getShallow(`fontSize`),
			fontFamily: this.getShallow(`fontFamily`)
		}, this.ecModel);
	}, e.prototype.getTextRect = function(e) {
		for (var t = {
			text: e,
			verticalAlign: this.getShallow(`verticalAlign`) || this.getShallow(`baseline`)
		}, n = 0; n < Qf.length; n++) t[Qf[n]] = this.getShallow(Qf[n]);
		return $f.useStyle(t), $f.update(), $f.getBoundingRect();
	}, e;
}(), tp = [
	[`lineWidth`, `width`],
	[`stroke`, `color`],
	[`opacity`],
	[`shadowBlur`],
	[`shadowOffsetX`],
	[`shadowOffsetY`],
	[`shadowColor`],
	[`lineDash`, `type`],
	[`lineDashOffset`, `dashOffset`],
	[`lineCap`, `cap`],
	[`lineJoin`, `join`],
	[`miterLimit`]
], np = Ke(tp), rp = function() {
	function e() {}
	return e.prototype.getLineStyle = function(e) {
		return np(this, e);
	}, e;
}(), ip = [
	[`fill`, `color`],
	[`stroke`, `borderColor`],
	[`lineWidth`, `borderWidth`],
	[`opacity`],
	[`shadowBlur`],
	[`shadowOffsetX`],
	[`shadowOffsetY`],
	[`shadowColor`],
	[`lineDash`, `borderType`],
	[`lineDashOffset`, `borderDashOffset`],
	[`lineCap`, `borderCap`],
	[`lineJoin`, `borderJoin`],
	[`miterLimit`, `borderMiterLimit`]
], ap = Ke(ip), op = function() {
	function e() {}
	return e.prototype.getItemStyle = function(e, t) {
		return ap(this, e, t);
	}, e;
}(), sp = function() {
	function e(e, t, n) {
		this.parentModel = t, this.ecModel = n, this.option = e;
	}
	return e.prototype.init = function(e, t, n) {}, e.prototype.mergeOption = function(e, t) {
		E(this.option, e, !0);
	}, e.prototype.get = function(e, t) {
		return e == null ? this.option : this._doGet(this.parsePath(e), !t && this.parentModel);
	}, e.prototype.getShallow = function(e, t) {
		var n = this.option, r = n == null ? n : n[e];
		if (r == null && !t) {
			var i = this.parentModel;
			i && (r = i.getShallow(e));
		}
		return r;
	}, e.prototype.getModel = function(t, n) {
		var r = t != null, i = r ? this.parsePath(t) : null, a = r ? this._doGet(i) : this.option;
		return n ||= this.parentModel && this.parentModel.getModel(this.resolveParentPath(i)), new e(a, n, this.ecModel);
	}, e.prototype.isEmpty = function() {
		return this.option == null;
	}, e.prototype.restoreData = function() {}, e.prototype.clone = function() {
		var e = this.constructor;
		return new e(T(this.option));
	}, e.prototype.parsePath = function(e) {
		return typeof e == `string` ? e.split(`.`) : e;
	}, e.prototype.resolveParentPath = function(e) {
		return e;
	}, e.prototype.isAnimationEnabled = function() {
		if (!q.node && this.option) {
			if (this.option.animation != null) return !!this.option.animation;
			if (this.parentModel) return this.parentModel.isAnimationEnabled();
		}
	}, e.prototype._doGet = function(e, t) {
		var n = this.option;
		if (!e) return n;
		for (var r = 0; r < e.length && !(e[r] && (n = n && typeof n == `object` ? n[e[r]] : null, n == null)); r++);
		return n == null && t && (n = t._doGet(this.resolveParentPath(e), t.parentModel)), n;
	}, e;
}();
Re(sp), He(sp), M(sp, rp), M(sp, op), M(sp, Je), M(sp, ep);
function cp(e) {
	return e == null ? 0 : e.length || 1;
}
function lp(e) {
	return e;
}
var up = function() {
	function e(e, t, n, r, i, a) {
		this._old = e, this._new = t, this._oldKeyGetter = n || lp, this._newKeyGetter = r || lp, this.context = i, this._diffModeMultiple = a === `multiple`;
	}
	return e.prototype.add = function(e) {
		return this._add = e, this;
	}, e.prototype.update = function(e) {
		return this._update = e, this;
	}, e.prototype.updateManyToOne = function(e) {
		return this._updateManyToOne = e, this;
	}, e.prototype.updateOneToMany = function(e) {
		return this._updateOneToMany = e, this;
	}, e.prototype.updateManyToMany = function(e) {
		return this._updateManyToMany = e, this;
	}, e.prototype.remove = function(e) {
		return this._remove = e, this;
	}, e.prototype.execute = function() {
		this[this._diffModeMultiple ? `_executeMultiple` : `_executeOneToOne`]();
	}, e.prototype._executeOneToOne = function() {
		var e = this._old, t = this._new, n = {}, r = Array(e.length), i = Array(t.length);
		this._initIndexMap(e, null, r, `_oldKeyGetter`), this._initIndexMap(t, n, i, `_newKeyGetter`);
		for (var a = 0; a < e.length; a++) {
			var o = r[a], s = n[o], c = cp(s);
			if (c > 1) {
				var l = s.shift();
				s.length === 1 && (n[o] = s[0]), this._update && this._update(l, a);
			} else c === 1 ? (n[o] = null, this._update && this._update(s, a)) : this._remove && this._remove(a);
		}
		this._performRestAdd(i, n);
	}, e.prototype._executeMultiple = function() {
		var e = this._old, t = this._new, n = {}, r = {}, i = [], a = [];
		this._initIndexMap(e, n, i, `_oldKeyGetter`), this._initIndexMap(t, r, a, `_newKeyGetter`);
		for (var o = 0; o < i.length; o++) {
			var s = i[o], c = n[s], l = r[s], u = cp(c), d = cp(l);
			if (u > 1 && d === 1) this._updateManyToOne && this._updateManyToOne(l, c), r[s] = null;
			else if (u === 1 && d > 1) this._updateOneToMany && this._updateOneToMany(l, c), r[s] = null;
			else if (u === 1 && d === 1) this._update && this._update(l, c), r[s] = null;
			else if (u > 1 && d > 1) this._updateManyToMany && this._updateManyToMany(l, c), r[s] = null;
			else if (u > 1) for (var f = 0; f < u; f++) this._remove && this._remove(c[f]);
			else this._remove && this._remove(c);
		}
		this._performRestAdd(a, r);
	}, e.prototype._performRestAdd = function(e, t) {
		for (var n = 0; n < e.length; n++) {
			var r = e[n], i = t[r], a = cp(i);
			if (a > 1) for (var o = 0; o < a; o++) this._add && this._add(i[o]);
			else a === 1 && this._add && this._add(i);
			t[r] = null;
		}
	}, e.prototype._initIndexMap = function(e, t, n, r) {
		for (var i = this._diffModeMultiple, a = 0; a < e.length; a++) {
			var o = `_ec_` + this[r](e[a], a);
			if (i || (n[a] = o), t) {
				var s = t[o], c = cp(s);
				c === 0 ? (t[o] = a, i && n.push(o)) : c === 1 ? t[o] = [s, a] : s.push(a);
			}
		}
	}, e;
}(), dp = {
	Must: 1,
	Might: 2,
	Not: 3
}, fp = Z();
function pp(e) {
	fp(e).datasetMap = G();
}
function mp(e, t, n) {
	var r = {}, i = hp(t);
	if (!i || !e) return r;
	var a = [], o = [], s = t.ecModel, c = fp(s).datasetMap, l = i.uid + `_` + n.seriesLayoutBy, u, d;
	e = e.slice(), P(e, function(t, n) {
		var i = U(t) ? t : e[n] = { name: t };
		i.type === `ordinal` && u == null && (u = n, d = m(i)), r[i.name] = [];
	});
	var f = c.get(l) || c.set(l, {
		categoryWayDim: d,
		valueWayDim: 0
	});
	P(e, function(e, t) {
		var n = e.name, i = m(e);
		if (u == null) {
			var s = f.valueWayDim;
			p(r[n], s, i), p(o, s, i), f.valueWayDim += i;
		} else if (u === t) p(r[n], 0, i), p(a, 0, i);
		else {
			var s = f.categoryWayDim;
			p(r[n], s, i), p(o, s, i), f.categoryWayDim += i;
		}
	});
	function p(e, t, n) {
		for (var r = 0; r < n; r++) e.push(t + r);
	}
	function m(e) {
		var t = e.dimsDef;
		return t ? t.length : 1;
	}
	return a.length && (r.itemName = a), o.length && (r.seriesName = o), r;
}
function hp(e) {
	if (!e.get(`data`, !0)) return vc(e.ecModel, `dataset`, {
		index: e.get(`datasetIndex`, !0),
		id: e.get(`datasetId`, !0)
	}, gc).models[0];
}
function gp(e) {
	return !e.get(`transform`, !0) && !e.get(`fromTransformResult`, !0) ? [] : vc(e.ecModel, `dataset`, {
		index: e.get(`fromDatasetIndex`, !0),
		id: e.get(`fromDatasetId`, !0)
	}, gc).models;
}
function _p(e, t) {
	return vp(e.data, e.sourceFormat, e.seriesLayoutBy, e.dimensionsDefine, e.startIndex, t);
}
function vp(e, t, n, r, i, a) {
	var o, s = 5;
	if (se(e)) return dp.Not;
	var c, l;
	if (r) {
		var u = r[a];
		U(u) ? (c = u.name, l = u.type) : H(u) && (c = u);
	}
	if (l != null) return l === `ordinal` ? dp.Must : dp.Not;
	if (t === `arrayRows`) {
		var d = e;
		if (n === `row`) {
			for (var f = d[a], p = 0; p < (f || []).length && p < s; p++) if ((o = b(f[i + p])) != null) return o;
		} else for (var p = 0; p < d.length && p < s; p++) {
			var m = d[i + p];
			if (m && (o = b(m[a])) != null) return o;
		}
	} else if (t === `objectRows`) {
		var h = e;
		if (!c) return dp.Not;
		for (var p = 0; p < h.length && p < s; p++) {
			var g = h[p];
			if (g && (o = b(g[c])) != null) return o;
		}
	} else if (t === `keyedColumns`) {
		var _ = e;
		if (!c) return dp.Not;
		var f = _[c];
		if (!f || se(f)) return dp.Not;
		for (var p = 0; p < f.length && p < s; p++) if ((o = b(f[p])) != null) return o;
	} else if (t === `original`) for (var v = e, p = 0; p < v.length && p < s; p++) {
		var g = v[p], y = Ys(g);
		if (!B(y)) return dp.Not;
		if ((o = b(y[a])) != null) return o;
	}
	function b(e) {
		var t = H(e);
		if (e != null && isFinite(Number(e)) && e !== ``) return t ? dp.Might : dp.Not;
		if (t && e !== `-`) return dp.Must;
	}
	return dp.Not;
}
var yp = function() {
	function e(e) {
		this.data = e.data || (e.sourceFormat === `keyedColumns` ? {} : []), this.sourceFormat = e.sourceFormat || `unknown`, this.seriesLayoutBy = e.seriesLayoutBy || `column`, this.startIndex = e.startIndex || 0, this.dimensionsDetectedCount = e.dimensionsDetectedCount, this.metaRawOption = e.metaRawOption;
		var t = this.dimensionsDefine = e.dimensionsDefine;
		if (t) for (var n = 0; n < t.length; n++) {
			var r = t[n];
			r.type == null && _p(this, n) === dp.Must && (r.type = `ordinal`);
		}
	}
	return e;
}();
function bp(e) {
	return e instanceof yp;
}
function xp(e, t, n) {
	n ||= wp(e);
	var r = t.seriesLayoutBy, i = Tp(e, n, r, t.sourceHeader, t.dimensions);
	return new yp({
		data: e,
		sourceFormat: n,
		seriesLayoutBy: r,
		dimensionsDefine: i.dimensionsDefine,
		startIndex: i.startIndex,
		dimensionsDetectedCount: i.dimensionsDetectedCount,
		metaRawOption: T(t)
	});
}
function Sp(e) {
	return new yp({
		data: e,
		sourceFormat: se(e) ? Jc : Wc
	});
}
function Cp(e) {
	return new yp({
		data: e.data,
		sourceFormat: e.sourceFormat,
		seriesLayoutBy: e.seriesLayoutBy,
		dimensionsDefine: T(e.dimensionsDefine),
		startIndex: e.startIndex,
		dimensionsDetectedCount: e.dimensionsDetectedCount
	});
}
function wp(e) {
	var t = Yc;
	if (se(e)) t = Jc;
	else if (B(e)) {
		e.length === 0 && (t = Gc);
		for (var n = 0, r = e.length; n < r; n++) {
			var i = e[n];
			if (i != null) {
				if (B(i) || se(i)) {
					t = Gc;
					break;
				}
				if (U(i)) {
					t = Kc;
					break;
				}
			}
		}
	} else if (U(e)) {
		for (var a in e) if (K(e, a) && N(e[a])) {
			t = qc;
			break;
		}
	}
	return t;
}
function Tp(e, t, n, r, i) {
	var a, o;
	if (!e) return {
		dimensionsDefine: Dp(i),
		startIndex: o,
		dimensionsDetectedCount: a
	};
	if (t === `arrayRows`) {
		var s = e;
		r === `auto` || r == null ? Op(function(e) {
			e != null && e !== `-` && (H(e) ? o ??= 1 : o = 0);
		}, n, s, 10) : o = ae(r) ? r : +!!r, !i && o === 1 && (i = [], Op(function(e, t) {
			i[t] = e == null ? `` : e + ``;
		}, n, s, 1 / 0)), a = i ? i.length : n === `row` ? s.length : s[0] ? s[0].length : null;
	} else if (t === `objectRows`) i ||= Ep(e);
	else if (t === `keyedColumns`) i || (i = [], P(e, function(e, t) {
		i.push(t);
	}));
	else if (t === `original`) {
		var c = Ys(e[0]);
		a = B(c) && c.length || 1;
	}
	return {
		startIndex: o,
		dimensionsDefine: Dp(i),
		dimensionsDetectedCount: a
	};
}
function Ep(e) {
	for (var t = 0, n; t < e.length && !(n = e[t++]););
	if (n) return L(n);
}
function Dp(e) {
	if (e) {
		var t = G();
		return F(e, function(e, n) {
			e = U(e) ? e : { name: e };
			var r = {
				name: e.name,
				displayName: e.displayName,
				type: e.type
			};
			if (r.name == null) return r;
			r.name += ``, r.displayName ??= r.name;
			var i = t.get(r.name);
			return i ? r.name += `-` + i.count++ : t.set(r.name, { count: 1 }), r;
		});
	}
}
function Op(e, t, n, r) {
	if (t === `row`) for (var i = 0; i < n.length && i < r; i++) e(n[i] ? n[i][0] : null, i);
	else for (var a = n[0] || [], i = 0; i < a.length && i < r; i++) e(a[i], i);
}
function kp(e) {
	var t = e.sourceFormat;
	return t === `objectRows` || t === `keyedColumns`;
}
var Ap, jp, Mp, Np, Pp, Fp, Ip = function() {
	function e(e, t) {
		var n = bp(e) ? e : Sp(e);
		this._source = n;
		var r = this._data = n.data, i = n.sourceFormat;
		n.seriesLayoutBy, i === `typedArray` && (this._offset = 0, this._dimSize = t, this._data = r), Fp(this, r, n);
	}
	return e.prototype.getSource = function() {
		return this._source;
	}, e.prototype.count = function() {
		return 0;
	}, e.prototype.getItem = function(e, t) {}, e.prototype.appendData = function(e) {}, e.prototype.clean = function() {}, e.protoInitialize = function() {
		var t = e.prototype;
		t.pure = !1, t.persistent = !0;
	}(), e.internalField = function() {
		var e;
		Fp = function(e, i, a) {
			var o = a.sourceFormat, s = a.seriesLayoutBy, c = a.startIndex, l = a.dimensionsDefine, u = Pp[qp(o, s)];
			O(e, u), o === `typedArray` ? (e.getItem = t, e.count = r, e.fillStorage = n) : (e.getItem = R(Bp(o, s), null, i, c, l), e.count = R(Up(o, s), null, i, c, l));
		};
		var t = function(e, t) {
			e -= this._offset, t ||= [];
			for (var n = this._data, r = this._dimSize, i = r * e, a = 0; a < r; a++) t[a] = n[i + a];
			return t;
		}, n = function(e, t, n, r) {
			for (var i = this._data, a = this._dimSize, o = 0; o < a; o++) {
				for (var s = r[o], c = s[0] == null ? 1 / 0 : s[0], l = s[1] == null ? -1 / 0 : s[1], u = t - e, d = n[o], f = 0; f < u; f++) {
					var p = i[f * a + o];
					d[e + f] = p, p < c && (c = p), p > l && (l = p);
				}
				s[0] = c, s[1] = l;
			}
		}, r = function() {
			return this._data ? this._data.length / this._dimSize : 0;
		};
		Pp = (e = {}, e[Gc + `_` + Xc] = {
			pure: !0,
			appendData: i
		}, e[Gc + `_row`] = {
			pure: !0,
			appendData: function() {
				throw Error(`Do not support appendData when set seriesLayoutBy: "row".`);
			}
		}, e[Kc] = {
			pure: !0,
			appendData: i
		}, e[qc] = {
			pure: !0,
			appendData: function(e) {
				var t = this._data;
				P(e, function(e, n) {
					for (var r = t[n] || (t[n] = []), i = 0; i < (e || []).length; i++) r.push(e[i]);
				});
			}
		}, e[Wc] = { appendData: i }, e[Jc] = {
			persistent: !1,
			pure: !0,
			appendData: function(e) {
				this._data = e;
			},
			clean: function() {
				this._offset += this.count(), this._data = null;
			}
		}, e);
		function i(e) {
			for (var t = 0; t < e.length; t++) this._data.push(e[t]);
		}
	}(), e;
}(), Lp = function(e) {
	B(e) || Vs(`series.data or dataset.source must be an array.`);
};
Ap = {}, Ap[Gc + `_` + Xc] = Lp, Ap[Gc + `_row`] = Lp, Ap[Kc] = Lp, Ap[qc] = function(e, t) {
	for (var n = 0; n < t.length; n++) t[n].name ?? Vs(`dimension name must not be null/undefined.`);
}, Ap[Wc] = Lp;
var Rp = function(e, t, n, r) {
	return e[r];
}, zp = (jp = {}, jp[Gc + `_` + Xc] = function(e, t, n, r) {
	return e[r + t];
}, jp[Gc + `_row`] = function(e, t, n, r, i) {
	r += t;
	for (var a = i || [], o = e, s = 0; s < o.length; s++) {
		var c = o[s];
		a[s] = c ? c[r] : null;
	}
	return a;
}, jp[Kc] = Rp, jp[qc] = function(e, t, n, r, i) {
	for (var a = i || [], o = 0; o < n.length; o++) {
		var s = n[o].name, c = s == null ? null : e[s];
		a[o] = c ? c[r] : null;
	}
	return a;
}, jp[Wc] = Rp, jp);
function Bp(e, t) {
	return zp[qp(e, t)];
}
var Vp = function(e, t, n) {
	return e.length;
}, Hp = (Mp = {}, Mp[Gc + `_` + Xc] = function(e, t, n) {
	return Math.max(0, e.length - t);
}, Mp[Gc + `_row`] = function(e, t, n) {
	var r = e[0];
	return r ? Math.max(0, r.length - t) : 0;
}, Mp[Kc] = Vp, Mp[qc] = function(e, t, n) {
	var r = n[0].name, i = r == null ? null : e[r];
	return i ? i.length : 0;
}, Mp[Wc] = Vp, Mp);
function Up(e, t) {
	return Hp[qp(e, t)];
}
var Wp = function(e, t, n) {
	return e[t];
}, Gp = (Np = {}, Np[Gc] = Wp, Np[Kc] = function(e, t, n) {
	return e[n];
}, Np[qc] = Wp, Np[Wc] = function(e, t, n) {
	var r = Ys(e);
	return r instanceof Array ? r[t] : r;
}, Np[Jc] = Wp, Np);
function Kp(e) {
	return Gp[e];
}
function qp(e, t) {
	return e === `arrayRows` ? e + `_` + t : e;
}
function Jp(e, t, n) {
	if (e) {
		var r = e.getRawDataItem(t);
		if (r != null) {
			var i = e.getStore(), a = i.getSource().sourceFormat;
			if (n != null) {
				var o = e.getDimensionIndex(n), s = i.getDimensionProperty(o);
				return Kp(a)(r, o, s);
			}
			var c = r;
			return a === `original` && (c = Ys(r)), c;
		}
	}
}
var Yp = function() {
	function e(e, t) {
		this._encode = e, this._schema = t;
	}
	return e.prototype.get = function() {
		return {
			fullDimensions: this._getFullDimensionNames(),
			encode: this._encode
		};
	}, e.prototype._getFullDimensionNames = function() {
		return this._cachedDimNames ||= this._schema ? this._schema.makeOutputDimensionNames() : [], this._cachedDimNames;
	}, e;
}();
function Xp(e, t) {
	var n = {}, r = n.encode = {}, i = G(), a = [], o = [], s = {};
	P(e.dimensions, function(t) {
		var n = e.getDimensionInfo(t), c = n.coordDim;
		if (c) {
			var l = n.coordDimIndex;
			Zp(r, c)[l] = t, n.isExtraCoord || (i.set(c, 1), $p(n.type) && (a[0] = t), Zp(s, c)[l] = e.getDimensionIndex(n.name)), n.defaultTooltip && o.push(t);
		}
		Uc.each(function(e, t) {
			var i = Zp(r, t), a = n.otherDims[t];
			a != null && a !== !1 && (i[a] = n.name);
		});
	});
	var c = [], l = {};
	i.each(function(e, t) {
		var n = r[t];
		l[t] = n[0], c = c.concat(n);
	}), n.dataDimsOnCoord = c, n.dataDimIndicesOnCoord = F(c, function(t) {
		return e.getDimensionInfo(t).storeDimIndex;
	}), n.encodeFirstDimNotExtra = l;
	var u = r.label;
	u && u.length && (a = u.slice());
	var d = r.tooltip;
	return d && d.length ? o = d.slice() : o.length || (o = a.slice()), r.defaultedLabel = a, r.defaultedTooltip = o, n.userOutput = new Yp(s, t), n;
}
function Zp(e, t) {
	return e.hasOwnProperty(t) || (e[t] = []), e[t];
}
function Qp(e) {
	return e === `category` ? `ordinal` : e === `time` ? `time` : `float`;
}
function $p(e) {
	return e !== `ordinal` && e !== `time`;
}
var em = function() {
	function e(e) {
		this.otherDims = {}, e != null && O(this, e);
	}
	return e;
}();
function tm(e, t) {
	var n = t && t.type;
	return n === `ordinal` ? e : (n === `time` && !ae(e) && e != null && e !== `-` && (e = +Ds(e)), e == null || e === `` ? NaN : Number(e));
}
G({
	number: function(e) {
		return parseFloat(e);
	},
	time: function(e) {
		return +Ds(e);
	},
	trim: function(e) {
		return H(e) ? _e(e) : e;
	}
});
var nm = {
	lt: function(e, t) {
		return e < t;
	},
	lte: function(e, t) {
		return e <= t;
	},
	gt: function(e, t) {
		return e > t;
	},
	gte: function(e, t) {
		return e >= t;
	}
};
(function() {
	function e(e, t) {
		ae(t) || Hs(``), this._opFn = nm[e], this._rvalFloat = js(t);
	}
	return e.prototype.evaluate = function(e) {
		return ae(e) ? this._opFn(e, this._rvalFloat) : this._opFn(js(e), this._rvalFloat);
	}, e;
})();
var rm = function() {
	function e(e, t) {
		var n = e === `desc`;
		this._resultLT = n ? 1 : -1, t ??= n ? `min` : `max`, this._incomparable = t === `min` ? -1 / 0 : 1 / 0;
	}
	return e.prototype.evaluate = function(e, t) {
		var n = ae(e) ? e : js(e), r = ae(t) ? t : js(t), i = isNaN(n), a = isNaN(r);
		if (i && (n = this._incomparable), a && (r = this._incomparable), i && a) {
			var o = H(e), s = H(t);
			o && (n = s ? e : 0), s && (r = o ? t : 0);
		}
		return n < r ? this._resultLT : n > r ? -this._resultLT : 0;
	}, e;
}();
(function() {
	function e(e, t) {
		this._rval = t, this._isEQ = e, this._rvalTypeof = typeof t, this._rvalFloat = js(t);
	}
	return e.prototype.evaluate = function(e) {
		var t = e === this._rval;
		if (!t) {
			var n = typeof e;
			n !== this._rvalTypeof && (n === `number` || this._rvalTypeof === `number`) && (t = js(e) === this._rvalFloat);
		}
		return this._isEQ ? t : !t;
	}, e;
})();
function im(e) {
	var t = ``, n = -1 / 0, r = -1 / 0, i = 1 / 0, a = 1 / 0;
	return e && (e.g != null && (t += `G` + e.g, n = e.g), e.ge != null && (t += `GE` + e.ge, r = e.ge), e.l != null && (t += `L` + e.l, i = e.l), e.le != null && (t += `LE` + e.le, a = e.le)), {
		key: t,
		g: n,
		ge: r,
		l: i,
		le: a
	};
}
function am(e, t) {
	return t > e.g && t >= e.ge && t < e.l && t <= e.le;
}
var om = typeof Uint32Array > `u` ? Array : Uint32Array, sm = typeof Uint16Array > `u` ? Array : Uint16Array, cm = typeof Int32Array > `u` ? Array : Int32Array, lm = typeof Float64Array > `u` ? Array : Float64Array, um = {
	float: lm,
	int: cm,
	ordinal: Array,
	number: Array,
	time: lm
}, dm;
function fm(e) {
	return e > 65535 ? om : sm;
}
function pm(e) {
	var t = e.constructor;
	return t === Array ? e.slice() : new t(e);
}
function mm(e, t, n, r, i) {
	var a = um[n || `float`];
	if (i) {
		var o = e[t], s = o && o.length;
		if (s !== r) {
			for (var c = new a(r), l = 0; l < s; l++) c[l] = o[l];
			e[t] = c;
		}
	} else e[t] = new a(r);
}
var hm = function() {
	function e() {
		this._chunks = [], this._rawExtent = [], this._extent = [], this._count = 0, this._rawCount = 0, this._calcDimNameToIdx = G();
	}
	return e.prototype.initData = function(e, t, n) {
		this._provider = e, this._chunks = [], this._indices = null, this.getRawIndex = this._getRawIdxIdentity;
		var r = e.getSource(), i = this.defaultDimValueGetter = dm[r.sourceFormat];
		this._dimValueGetter = n || i, this._rawExtent = [], kp(r), this._dimensions = F(t, function(e) {
			return {
				type: e.type,
				property: e.property
			};
		}), this._initDataFromProvider(0, e.count());
	}, e.prototype.getProvider = function() {
		return this._provider;
	}, e.prototype.getSource = function() {
		return this._provider.getSource();
	}, e.prototype.ensureCalculationDimension = function(e, t) {
		var n = this._calcDimNameToIdx, r = this._dimensions, i = n.get(e);
		if (i != null) {
			if (r[i].type === t) return i;
		} else i = r.length;
		return r[i] = { type: t }, n.set(e, i), this._chunks[i] = new um[t || `float`](this._rawCount), this._rawExtent[i] = wc(), i;
	}, e.prototype.collectOrdinalMeta = function(e, t) {
		var n = this._chunks[e], r = this._dimensions[e], i = this._rawExtent, a = r.ordinalOffset || 0, o = n.length;
		a === 0 && (i[e] = wc());
		for (var s = i[e], c = a; c < o; c++) {
			var l = n[c] = t.parseAndCollect(n[c]);
			isNaN(l) || (s[0] = Math.min(l, s[0]), s[1] = Math.max(l, s[1]));
		}
		r.ordinalMeta = t, r.ordinalOffset = o, r.type = `ordinal`;
	}, e.prototype.getOrdinalMeta = function(e) {
		return this._dimensions[e].ordinalMeta;
	}, e.prototype.getDimensionProperty = function(e) {
		var t = this._dimensions[e];
		return t && t.property;
	}, e.prototype.appendData = function(e) {
		var t = this._provider, n = this.count();
		t.appendData(e);
		var r = t.count();
		return t.persistent || (r += n), n < r && this._initDataFromProvider(n, r, !0), [n, r];
	}, e.prototype.appendValues = function(e, t) {
		for (var n = this._chunks, r = this._dimensions, i = r.length, a = this._rawExtent, o = this.count(), s = o + Math.max(e.length, t || 0), c = 0; c < i; c++) {
			var l = r[c];
			mm(n, c, l.type, s, !0);
		}
		for (var u = [], d = o; d < s; d++) for (var f = d - o, p = 0; p < i; p++) {
			var l = r[p], m = dm.arrayRows.call(this, e[f] || u, l.property, f, p);
			n[p][d] = m;
			var h = a[p];
			m < h[0] && (h[0] = m), m > h[1] && (h[1] = m);
		}
		return this._rawCount = this._count = s, {
			start: o,
			end: s
		};
	}, e.prototype._initDataFromProvider = function(e, t, n) {
		for (var r = this._provider, i = this._chunks, a = this._dimensions, o = a.length, s = this._rawExtent, c = F(a, function(e) {
			return e.property;
		}), l = 0; l < o; l++) {
			var u = a[l];
			s[l] || (s[l] = wc()), mm(i, l, u.type, t, n);
		}
		if (r.fillStorage) r.fillStorage(e, t, i, s);
		else for (var d = [], f = e; f < t; f++) {
			d = r.getItem(f, d);
			for (var p = 0; p < o; p++) {
				var m = i[p], h = this._dimValueGetter(d, c[p], f, p);
				m[f] = h;
				var g = s[p];
				h < g[0] && (g[0] = h), h > g[1] && (g[1] = h);
			}
		}
		!r.persistent && r.clean && r.clean(), this._rawCount = this._count = t, this._extent = [];
	}, e.prototype.count = function() {
		return this._count;
	}, e.prototype.get = function(e, t) {
		if (!(t >= 0 && t < this._count)) return NaN;
		var n = this._chunks[e];
		return n ? n[this.getRawIndex(t)] : NaN;
	}, e.prototype.getValues = function(e, t) {
		var n = [], r = [];
		if (t == null) {
			t = e, e = [];
			for (var i = 0; i < this._dimensions.length; i++) r.push(i);
		} else r = e;
		for (var i = 0, a = r.length; i < a; i++) n.push(this.get(r[i], t));
		return n;
	}, e.prototype.getByRawIndex = function(e, t) {
		if (!(t >= 0 && t < this._rawCount)) return NaN;
		var n = this._chunks[e];
		return n ? n[t] : NaN;
	}, e.prototype.getSum = function(e) {
		var t = this._chunks[e], n = 0;
		if (t) for (var r = 0, i = this.count(); r < i; r++) {
			var a = this.get(e, r);
			isNaN(a) || (n += a);
		}
		return n;
	}, e.prototype.getMedian = function(e) {
		var t = [];
		this.each([e], function(e) {
			isNaN(e) || t.push(e);
		}), vs(t);
		var n = this.count();
		return n === 0 ? 0 : n % 2 == 1 ? t[(n - 1) / 2] : (t[n / 2] + t[n / 2 - 1]) / 2;
	}, e.prototype.indexOfRawIndex = function(e) {
		if (e >= this._rawCount || e < 0) return -1;
		if (!this._indices) return e;
		var t = this._indices, n = t[e];
		if (n != null && n < this._count && n === e) return e;
		for (var r = 0, i = this._count - 1; r <= i;) {
			var a = (r + i) / 2 | 0;
			if (t[a] < e) r = a + 1;
			else if (t[a] > e) i = a - 1;
			else return a;
		}
		return -1;
	}, e.prototype.getIndices = function() {
		var e, t = this._indices;
		if (t) {
			var n = t.constructor, r = this._count;
			if (n === Array) {
				e = new n(r);
				for (var i = 0; i < r; i++) e[i] = t[i];
			} else e = new n(t.buffer, 0, r);
		} else {
			var n = fm(this._rawCount);
			e = new n(this.count());
			for (var i = 0; i < e.length; i++) e[i] = i;
		}
		return e;
	}, e.prototype.filter = function(e, t) {
		if (!this._count) return this;
		for (var n = this.clone(), r = n.count(), i = new (fm(n._rawCount))(r), a = [], o = e.length, s = 0, c = e[0], l = n._chunks, u = 0; u < r; u++) {
			var d = void 0, f = n.getRawIndex(u);
			if (o === 0) d = t(u);
			else if (o === 1) {
				var p = l[c][f];
				d = t(p, u);
			} else {
				for (var m = 0; m < o; m++) a[m] = l[e[m]][f];
				a[m] = u, d = t.apply(null, a);
			}
			d && (i[s++] = f);
		}
		return s < r && (n._indices = i), n._count = s, n._extent = [], n._updateGetRawIdx(), n;
	}, e.prototype.selectRange = function(e) {
		var t = this.clone(), n = t._count;
		if (!n) return this;
		var r = L(e), i = r.length;
		if (!i) return this;
		var a = t.count(), o = new (fm(t._rawCount))(a), s = 0, c = r[0], l = e[c][0], u = e[c][1], d = t._chunks, f = !1;
		if (!t._indices) {
			var p = 0;
			if (i === 1) {
				for (var m = d[r[0]], h = 0; h < n; h++) {
					var g = m[h];
					(g >= l && g <= u || isNaN(g)) && (o[s++] = p), p++;
				}
				f = !0;
			} else if (i === 2) {
				for (var m = d[r[0]], _ = d[r[1]], v = e[r[1]][0], y = e[r[1]][1], h = 0; h < n; h++) {
					var g = m[h], b = _[h];
					(g >= l && g <= u || isNaN(g)) && (b >= v && b <= y || isNaN(b)) && (o[s++] = p), p++;
				}
				f = !0;
			}
		}
		if (!f) {
			if (i === 1) for (var h = 0; h < a; h++) {
				var x = t.getRawIndex(h), g = d[r[0]][x];
				(g >= l && g <= u || isNaN(g)) && (o[s++] = x);
			}
			else for (var h = 0; h < a; h++) {
				for (var S = !0, x = t.getRawIndex(h), C = 0; C < i; C++) {
					var w = r[C], g = d[w][x];
					(g < e[w][0] || g > e[w][1]) && (S = !1);
				}
				S && (o[s++] = t.getRawIndex(h));
			}
		}
		return s < a && (t._indices = o), t._count = s, t._extent = [], t._updateGetRawIdx(), t;
	}, e.prototype.map = function(e, t) {
		var n = this.clone(e);
		return this._updateDims(n, e, t), n;
	}, e.prototype.modify = function(e, t) {
		this._updateDims(this, e, t);
	}, e.prototype._updateDims = function(e, t, n) {
		for (var r = e._chunks, i = [], a = t.length, o = e.count(), s = [], c = e._rawExtent, l = 0; l < t.length; l++) c[t[l]] = wc();
		for (var u = 0; u < o; u++) {
			for (var d = e.getRawIndex(u), f = 0; f < a; f++) s[f] = r[t[f]][d];
			s[a] = u;
			var p = n && n.apply(null, s);
			if (p != null) {
				typeof p != `object` && (i[0] = p, p = i);
				for (var l = 0; l < p.length; l++) {
					var m = t[l], h = p[l], g = c[m], _ = r[m];
					_ && (_[d] = h), h < g[0] && (g[0] = h), h > g[1] && (g[1] = h);
				}
			}
		}
	}, e.prototype.lttbDownSample = function(e, t) {
		var n = this.clone([e], !0), r = n._chunks[e], i = this.count(), a = 0, o = Math.floor(1 / t), s = this.getRawIndex(0), c, l, u, d = new (fm(this._rawCount))(Math.min((Math.ceil(i / o) + 2) * 2, i));
		d[a++] = s;
		for (var f = 1; f < i - 1; f += o) {
			for (var p = Math.min(f + o, i - 1), m = Math.min(f + o * 2, i), h = (m + p) / 2, g = 0, _ = p; _ < m; _++) {
				var v = this.getRawIndex(_), y = r[v];
				isNaN(y) || (g += y);
			}
			g /= m - p;
			var b = f, x = Math.min(f + o, i), S = f - 1, C = r[s];
			c = -1, u = b;
			for (var w = -1, T = 0, _ = b; _ < x; _++) {
				var v = this.getRawIndex(_), y = r[v];
				isNaN(y) ? (T++, w < 0 && (w = v)) : (l = Math.abs((S - h) * (y - C) - (S - _) * (g - C)), l > c && (c = l, u = v));
			}
			T > 0 && T < x - b && (d[a++] = Math.min(w, u), u = Math.max(w, u)), d[a++] = u, s = u;
		}
		return d[a++] = this.getRawIndex(i - 1), n._count = a, n._indices = d, n.getRawIndex = this._getRawIdx, n;
	}, e.prototype.minmaxDownSample = function(e, t) {
		for (var n = this.clone([e], !0), r = n._chunks, i = Math.floor(1 / t), a = r[e], o = this.count(), s = new (fm(this._rawCount))(Math.ceil(o / i) * 2), c = 0, l = 0; l < o; l += i) {
			var u = l, d = a[this.getRawIndex(u)], f = l, p = a[this.getRawIndex(f)], m = i;
			l + i > o && (m = o - l);
			for (var h = 0; h < m; h++) {
				var g = a[this.getRawIndex(l + h)];
				g < d && (d = g, u = l + h), g > p && (p = g, f = l + h);
			}
			var _ = this.getRawIndex(u), v = this.getRawIndex(f);
			u < f ? (s[c++] = _, s[c++] = v) : (s[c++] = v, s[c++] = _);
		}
		return n._count = c, n._indices = s, n._updateGetRawIdx(), n;
	}, e.prototype.downSample = function(e, t, n, r) {
		for (var i = this.clone([e], !0), a = i._chunks, o = [], s = Math.floor(1 / t), c = a[e], l = this.count(), u = i._rawExtent[e] = wc(), d = new (fm(this._rawCount))(Math.ceil(l / s)), f = 0, p = 0; p < l; p += s) {
			s > l - p && (s = l - p, o.length = s);
			for (var m = 0; m < s; m++) {
				var h = this.getRawIndex(p + m);
				o[m] = c[h];
			}
			var g = n(o), _ = this.getRawIndex(Math.min(p + r(o, g) || 0, l - 1));
			c[_] = g, g < u[0] && (u[0] = g), g > u[1] && (u[1] = g), d[f++] = _;
		}
		return i._count = f, i._indices = d, i._updateGetRawIdx(), i;
	}, e.prototype.each = function(e, t) {
		if (this._count) for (var n = e.length, r = this._chunks, i = 0, a = this.count(); i < a; i++) {
			var o = this.getRawIndex(i);
			switch (n) {
				case 0:
					t(i);
					break;
				case 1:
					t(r[e[0]][o], i);
					break;
				case 2:
					t(r[e[0]][o], r[e[1]][o], i);
					break;
				default:
					for (var s = 0, c = []; s < n; s++) c[s] = r[e[s]][o];
					c[s] = i, t.apply(null, c);
			}
		}
	}, e.prototype.getDataExtent = function(e, t) {
		var n = this._chunks[e], r = wc();
		if (!n) return r;
		var i = this.count();
		if (!this._indices && !t) return this._rawExtent[e].slice();
		var a = this._extent, o = a[e] || (a[e] = {}), s = im(t), c = s.key, l = o[c];
		if (l) return l.slice();
		for (var u = r[0], d = r[1], f = 0; f < i; f++) {
			var p = n[this.getRawIndex(f)];
			(!t || am(s, p)) && (p < u && (u = p), p > d && (d = p));
		}
		return o[c] = [u, d];
	}, e.prototype.getRawDataItem = function(e) {
		var t = this.getRawIndex(e);
		if (this._provider.persistent) return this._provider.getItem(t);
		for (var n = [], r = this._chunks, i = 0; i < r.length; i++) n.push(r[i][t]);
		return n;
	}, e.prototype.clone = function(t, n) {
		var r = new e(), i = this._chunks, a = t && te(t, function(e, t) {
			return e[t] = !0, e;
		}, {});
		if (a) for (var o = 0; o < i.length; o++) r._chunks[o] = a[o] ? pm(i[o]) : i[o];
		else r._chunks = i;
		return this._copyCommonProps(r), n || (r._indices = this._cloneIndices()), r._updateGetRawIdx(), r;
	}, e.prototype._copyCommonProps = function(e) {
		e._count = this._count, e._rawCount = this._rawCount, e._provider = this._provider, e._dimensions = this._dimensions, e._extent = T(this._extent), e._rawExtent = T(this._rawExtent);
	}, e.prototype._cloneIndices = function() {
		if (this._indices) {
			var e = this._indices.constructor, t = void 0;
			if (e === Array) {
				var n = this._indices.length;
				t = new e(n);
				for (var r = 0; r < n; r++) t[r] = this._indices[r];
			} else t = new e(this._indices);
			return t;
		}
		return null;
	}, e.prototype._getRawIdxIdentity = function(e) {
		return e;
	}, e.prototype._getRawIdx = function(e) {
		return e < this._count && e >= 0 ? this._indices[e] : -1;
	}, e.prototype._updateGetRawIdx = function() {
		this.getRawIndex = this._indices ? this._getRawIdx : this._getRawIdxIdentity;
	}, e.internalField = function() {
		function e(e, t, n, r) {
			return tm(e[r], this._dimensions[r]);
		}
		dm = {
			arrayRows: e,
			objectRows: function(e, t, n, r) {
				return tm(e[t], this._dimensions[r]);
			},
			keyedColumns: e,
			original: function(e, t, n, r) {
				var i = e && (e.value == null ? e : e.value);
				return tm(i instanceof Array ? i[r] : i, this._dimensions[r]);
			},
			typedArray: function(e, t, n, r) {
				return e[r];
			}
		};
	}(), e;
}(), gm = Z(), _m = {
	float: `f`,
	int: `i`,
	ordinal: `o`,
	number: `n`,
	time: `t`
}, vm = function() {
	function e(e) {
		this.dimensions = e.dimensions, this._dimOmitted = e.dimensionOmitted, this.source = e.source, this._fullDimCount = e.fullDimensionCount, this._updateDimOmitted(e.dimensionOmitted);
	}
	return e.prototype.isDimensionOmitted = function() {
		return this._dimOmitted;
	}, e.prototype._updateDimOmitted = function(e) {
		this._dimOmitted = e, e && (this._dimNameMap ||= xm(this.source));
	}, e.prototype.getSourceDimensionIndex = function(e) {
		return W(this._dimNameMap.get(e), -1);
	}, e.prototype.getSourceDimension = function(e) {
		var t = this.source.dimensionsDefine;
		if (t) return t[e];
	}, e.prototype.makeStoreSchema = function() {
		for (var e = this._fullDimCount, t = kp(this.source), n = !Sm(e), r = ``, i = [], a = 0, o = 0; a < e; a++) {
			var s = void 0, c = void 0, l = void 0, u = this.dimensions[o];
			if (u && u.storeDimIndex === a) s = t ? u.name : null, c = u.type, l = u.ordinalMeta, o++;
			else {
				var d = this.getSourceDimension(a);
				d && (s = t ? d.name : null, c = d.type);
			}
			i.push({
				property: s,
				type: c,
				ordinalMeta: l
			}), !t || s == null || u && u.isCalculationCoord || (r += n ? s.replace(/\`/g, "`1").replace(/\$/g, "`2") : s), r += `$`, r += _m[c] || `f`, l && (r += l.uid), r += `$`;
		}
		var f = this.source;
		return {
			dimensions: i,
			hash: [
				f.seriesLayoutBy,
				f.startIndex,
				r
			].join(`$$`)
		};
	}, e.prototype.makeOutputDimensionNames = function() {
		for (var e = [], t = 0, n = 0; t < this._fullDimCount; t++) {
			var r = void 0, i = this.dimensions[n];
			if (i && i.storeDimIndex === t) i.isCalculationCoord || (r = i.name), n++;
			else {
				var a = this.getSourceDimension(t);
				a && (r = a.name);
			}
			e.push(r);
		}
		return e;
	}, e.prototype.appendCalculationDimension = function(e) {
		this.dimensions.push(e), e.isCalculationCoord = !0, this._fullDimCount++, this._updateDimOmitted(!0);
	}, e;
}();
function ym(e) {
	return e instanceof vm;
}
function bm(e) {
	for (var t = G(), n = 0; n < (e || []).length; n++) {
		var r = e[n], i = U(r) ? r.name : r;
		i != null && t.get(i) == null && t.set(i, n);
	}
	return t;
}
function xm(e) {
	var t = gm(e);
	return t.dimNameMap ||= bm(e.dimensionsDefine);
}
function Sm(e) {
	return e > 30;
}
var Cm = U, wm = F, Tm = typeof Int32Array > `u` ? Array : Int32Array, Em = `e\0\0`, Dm = -1, Om = [
	`hasItemOption`,
	`_nameList`,
	`_idList`,
	`_invertedIndicesMap`,
	`_dimSummary`,
	`userOutput`,
	`_rawData`,
	`_dimValueGetter`,
	`_nameDimIdx`,
	`_idDimIdx`,
	`_nameRepeatCount`
], km = [`_approximateExtent`], Am, jm, Mm, Nm, Pm, Fm, Im, Lm = function() {
	function e(e, t) {
		this.type = `list`, this._dimOmitted = !1, this._nameList = [], this._idList = [], this._visual = {}, this._layout = {}, this._itemVisuals = [], this._itemLayouts = [], this._graphicEls = [], this._approximateExtent = {}, this._calculationInfo = {}, this.hasItemOption = !1, this.TRANSFERABLE_METHODS = [
			`cloneShallow`,
			`downSample`,
			`minmaxDownSample`,
			`lttbDownSample`,
			`map`
		], this.CHANGABLE_METHODS = [`filterSelf`, `selectRange`], this.DOWNSAMPLE_METHODS = [
			`downSample`,
			`minmaxDownSample`,
			`lttbDownSample`
		];
		var n, r = !1;
		ym(e) ? (n = e.dimensions, this._dimOmitted = e.isDimensionOmitted(), this._schema = e) : (r = !0, n = e), n ||= [`x`, `y`];
		for (var i = {}, a = [], o = {}, s = !1, c = {}, l = 0; l < n.length; l++) {
			var u = n[l], d = H(u) ? new em({ name: u }) : u instanceof em ? u : new em(u), f = d.name;
			d.type = d.type || `float`, d.coordDim || (d.coordDim = f, d.coordDimIndex = 0);
			var p = d.otherDims = d.otherDims || {};
			a.push(f), i[f] = d, c[f] != null && (s = !0), d.createInvertedIndices && (o[f] = []), r && (d.storeDimIndex = l), p.itemName === 0 && (this._nameDimIdx = d.storeDimIndex), p.itemId === 0 && (this._idDimIdx = d.storeDimIndex);
		}
		if (this.dimensions = a, this._dimInfos = i, this._initGetDimensionInfo(s), this.hostModel = t, this._invertedIndicesMap = o, this._dimOmitted) {
			var m = this._dimIdxToName = G();
			P(a, function(e) {
				m.set(i[e].storeDimIndex, e);
			});
		}
	}
	return e.prototype.getDimension = function(e) {
		var t = this._recognizeDimIndex(e);
		if (t == null) return e;
		if (t = e, !this._dimOmitted) return this.dimensions[t];
		var n = this._dimIdxToName.get(t);
		if (n != null) return n;
		var r = this._schema.getSourceDimension(t);
		if (r) return r.name;
	}, e.prototype.getDimensionIndex = function(e) {
		var t = this._recognizeDimIndex(e);
		if (t != null) return t;
		if (e == null) return -1;
		var n = this._getDimInfo(e);
		return n ? n.storeDimIndex : this._dimOmitted ? this._schema.getSourceDimensionIndex(e) : -1;
	}, e.prototype._recognizeDimIndex = function(e) {
		if (ae(e) || e != null && !isNaN(e) && !this._getDimInfo(e) && (!this._dimOmitted || this._schema.getSourceDimensionIndex(e) < 0)) return +e;
	}, e.prototype._getStoreDimIndex = function(e) {
		return this.getDimensionIndex(e);
	}, e.prototype.getDimensionInfo = function(e) {
		return this._getDimInfo(this.getDimension(e));
	}, e.prototype._initGetDimensionInfo = function(e) {
		var t = this._dimInfos;
		this._getDimInfo = e ? function(e) {
			return t.hasOwnProperty(e) ? t[e] : void 0;
		} : function(e) {
			return t[e];
		};
	}, e.prototype.getDimensionsOnCoord = function() {
		return this._dimSummary.dataDimsOnCoord.slice();
	}, e.prototype.mapDimension = function(e, t) {
		var n = this._dimSummary;
		if (t == null) return n.encodeFirstDimNotExtra[e];
		var r = n.encode[e];
		return r ? r[t] : null;
	}, e.prototype.mapDimensionsAll = function(e) {
		return (this._dimSummary.encode[e] || []).slice();
	}, e.prototype.getStore = function() {
		return this._store;
	}, e.prototype.initData = function(e, t, n) {
		var r = this, i;
		if (e instanceof hm && (i = e), !i) {
			var a = this.dimensions, o = bp(e) || N(e) ? new Ip(e, a.length) : e;
			i = new hm();
			var s = wm(a, function(e) {
				return {
					type: r._dimInfos[e].type,
					property: e
				};
			});
			i.initData(o, s, n);
		}
		this._store = i, this._nameList = (t || []).slice(), this._idList = [], this._nameRepeatCount = {}, this._doInit(0, i.count()), this._dimSummary = Xp(this, this._schema), this.userOutput = this._dimSummary.userOutput;
	}, e.prototype.appendData = function(e) {
		var t = this._store.appendData(e);
		this._doInit(t[0], t[1]);
	}, e.prototype.appendValues = function(e, t) {
		var n = this._store.appendValues(e, t && t.length), r = n.start, i = n.end, a = this._shouldMakeIdFromName();
		if (this._updateOrdinalMeta(), t) for (var o = r; o < i; o++) {
			var s = o - r;
			this._nameList[o] = t[s], a && Im(this, o);
		}
	}, e.prototype._updateOrdinalMeta = function() {
		for (var e = this._store, t = this.dimensions, n = 0; n < t.length; n++) {
			var r = this._dimInfos[t[n]];
			r.ordinalMeta && e.collectOrdinalMeta(r.storeDimIndex, r.ordinalMeta);
		}
	}, e.prototype._shouldMakeIdFromName = function() {
		var e = this._store.getProvider();
		return this._idDimIdx == null && e.getSource().sourceFormat !== `typedArray` && !e.fillStorage;
	}, e.prototype._doInit = function(e, t) {
		if (!(e >= t)) {
			var n = this._store.getProvider();
			this._updateOrdinalMeta();
			var r = this._nameList, i = this._idList;
			if (n.getSource().sourceFormat === `original` && !n.pure) for (var a = [], o = e; o < t; o++) {
				var s = n.getItem(o, a);
				if (!this.hasItemOption && Xs(s) && (this.hasItemOption = !0), s) {
					var c = s.name;
					r[o] == null && c != null && (r[o] = oc(c, null));
					var l = s.id;
					i[o] == null && l != null && (i[o] = oc(l, null));
				}
			}
			if (this._shouldMakeIdFromName()) for (var o = e; o < t; o++) Im(this, o);
			Am(this);
		}
	}, e.prototype.getApproximateExtent = function(e, t) {
		return this._approximateExtent[e] || this._store.getDataExtent(this._getStoreDimIndex(e), t);
	}, e.prototype.setApproximateExtent = function(e, t) {
		t = this.getDimension(t), this._approximateExtent[t] = e.slice();
	}, e.prototype.getCalculationInfo = function(e) {
		return this._calculationInfo[e];
	}, e.prototype.setCalculationInfo = function(e, t) {
		Cm(e) ? O(this._calculationInfo, e) : this._calculationInfo[e] = t;
	}, e.prototype.getName = function(e) {
		var t = this.getRawIndex(e), n = this._nameList[t];
		return n == null && this._nameDimIdx != null && (n = Mm(this, this._nameDimIdx, t)), n ??= ``, n;
	}, e.prototype._getCategory = function(e, t) {
		var n = this._store.get(e, t), r = this._store.getOrdinalMeta(e);
		return r ? r.categories[n] : n;
	}, e.prototype.getId = function(e) {
		return jm(this, this.getRawIndex(e));
	}, e.prototype.count = function() {
		return this._store.count();
	}, e.prototype.get = function(e, t) {
		var n = this._store, r = this._dimInfos[e];
		if (r) return n.get(r.storeDimIndex, t);
	}, e.prototype.getByRawIndex = function(e, t) {
		var n = this._store, r = this._dimInfos[e];
		if (r) return n.getByRawIndex(r.storeDimIndex, t);
	}, e.prototype.getIndices = function() {
		return this._store.getIndices();
	}, e.prototype.getDataExtent = function(e) {
		return this._store.getDataExtent(this._getStoreDimIndex(e), null);
	}, e.prototype.getSum = function(e) {
		return this._store.getSum(this._getStoreDimIndex(e));
	}, e.prototype.getMedian = function(e) {
		return this._store.getMedian(this._getStoreDimIndex(e));
	}, e.prototype.getValues = function(e, t) {
		var n = this, r = this._store;
		return B(e) ? r.getValues(wm(e, function(e) {
			return n._getStoreDimIndex(e);
		}), t) : r.getValues(e);
	}, e.prototype.hasValue = function(e) {
		for (var t = this._dimSummary.dataDimIndicesOnCoord, n = 0, r = t.length; n < r; n++) if (isNaN(this._store.get(t[n], e))) return !1;
		return !0;
	}, e.prototype.indexOfName = function(e) {
		for (var t = 0, n = this._store.count(); t < n; t++) if (this.getName(t) === e) return t;
		return -1;
	}, e.prototype.getRawIndex = function(e) {
		return this._store.getRawIndex(e);
	}, e.prototype.indexOfRawIndex = function(e) {
		return this._store.indexOfRawIndex(e);
	}, e.prototype.rawIndexOf = function(e, t) {
		var n = e && this._invertedIndicesMap[e], r = n && n[t];
		return r == null || isNaN(r) ? Dm : r;
	}, e.prototype.each = function(e, t, n) {
		V(e) && (n = t, t = e, e = []);
		var r = n || this, i = wm(Nm(e), this._getStoreDimIndex, this);
		this._store.each(i, r ? R(t, r) : t);
	}, e.prototype.filterSelf = function(e, t, n) {
		V(e) && (n = t, t = e, e = []);
		var r = n || this, i = wm(Nm(e), this._getStoreDimIndex, this);
		return this._store = this._store.filter(i, r ? R(t, r) : t), this;
	}, e.prototype.selectRange = function(e) {
		var t = this, n = {}, r = L(e), i = [];
		return P(r, function(r) {
			var a = t._getStoreDimIndex(r);
			n[a] = e[r], i.push(a);
		}), this._store = this._store.selectRange(n), this;
	}, e.prototype.mapArray = function(e, t, n) {
		V(e) && (n = t, t = e, e = []), n ||= this;
		var r = [];
		return this.each(e, function() {
			r.push(t && t.apply(this, arguments));
		}, n), r;
	}, e.prototype.map = function(e, t, n, r) {
		var i = n || r || this, a = wm(Nm(e), this._getStoreDimIndex, this), o = Fm(this);
		return o._store = this._store.map(a, i ? R(t, i) : t), o;
	}, e.prototype.modify = function(e, t, n, r) {
		var i = n || r || this, a = wm(Nm(e), this._getStoreDimIndex, this);
		this._store.modify(a, i ? R(t, i) : t);
	}, e.prototype.downSample = function(e, t, n, r) {
		var i = Fm(this);
		return i._store = this._store.downSample(this._getStoreDimIndex(e), t, n, r), i;
	}, e.prototype.minmaxDownSample = function(e, t) {
		var n = Fm(this);
		return n._store = this._store.minmaxDownSample(this._getStoreDimIndex(e), t), n;
	}, e.prototype.lttbDownSample = function(e, t) {
		var n = Fm(this);
		return n._store = this._store.lttbDownSample(this._getStoreDimIndex(e), t), n;
	}, e.prototype.getRawDataItem = function(e) {
		return this._store.getRawDataItem(e);
	}, e.prototype.getItemModel = function(e) {
		var t = this.hostModel;
		return new sp(this.getRawDataItem(e), t, t && t.ecModel);
	}, e.prototype.diff = function(e) {
		var t = this;
		return new up(e ? e.getStore().getIndices() : [], this.getStore().getIndices(), function(t) {
			return jm(e, t);
		}, function(e) {
			return jm(t, e);
		});
	}, e.prototype.getVisual = function(e) {
		var t = this._visual;
		return t && t[e];
	}, e.prototype.setVisual = function(e, t) {
		this._visual = this._visual || {}, Cm(e) ? O(this._visual, e) : this._visual[e] = t;
	}, e.prototype.getItemVisual = function(e, t) {
		var n = this._itemVisuals[e];
		return (n && n[t]) ?? this.getVisual(t);
	}, e.prototype.hasItemVisual = function() {
		return this._itemVisuals.length > 0;
	}, e.prototype.ensureUniqueItemVisual = function(e, t) {
		var n = this._itemVisuals, r = n[e];
		r ||= n[e] = {};
		var i = r[t];
		return i ?? (i = this.getVisual(t), B(i) ? i = i.slice() : Cm(i) && (i = O({}, i)), r[t] = i), i;
	}, e.prototype.setItemVisual = function(e, t, n) {
		var r = this._itemVisuals[e] || {};
		this._itemVisuals[e] = r, Cm(t) ? O(r, t) : r[t] = n;
	}, e.prototype.clearAllVisual = function() {
		this._visual = {}, this._itemVisuals = [];
	}, e.prototype.setLayout = function(e, t) {
		Cm(e) ? O(this._layout, e) : this._layout[e] = t;
	}, e.prototype.getLayout = function(e) {
		return this._layout[e];
	}, e.prototype.getItemLayout = function(e) {
		return this._itemLayouts[e];
	}, e.prototype.setItemLayout = function(e, t, n) {
		this._itemLayouts[e] = n ? O(this._itemLayouts[e] || {}, t) : t;
	}, e.prototype.clearItemLayouts = function() {
		this._itemLayouts.length = 0;
	}, e.prototype.setItemGraphicEl = function(e, t) {
		Hc(this.hostModel && this.hostModel.seriesIndex, this.dataType, e, t), this._graphicEls[e] = t;
	}, e.prototype.getItemGraphicEl = function(e) {
		return this._graphicEls[e];
	}, e.prototype.eachItemGraphicEl = function(e, t) {
		P(this._graphicEls, function(n, r) {
			n && e && e.call(t, n, r);
		});
	}, e.prototype.cloneShallow = function(t) {
		return t ||= new e(this._schema ? this._schema : wm(this.dimensions, this._getDimInfo, this), this.hostModel), Pm(t, this), t._store = this._store, t;
	}, e.prototype.wrapMethod = function(e, t) {
		var n = this[e];
		V(n) && (this.__wrappedMethods = this.__wrappedMethods || [], this.__wrappedMethods.push(e), this[e] = function() {
			var e = n.apply(this, arguments);
			return t.apply(this, [e].concat(me(arguments)));
		});
	}, e.internalField = function() {
		Am = function(e) {
			var t = e._invertedIndicesMap;
			P(t, function(n, r) {
				var i = e._dimInfos[r], a = i.ordinalMeta, o = e._store;
				if (a) {
					n = t[r] = new Tm(a.categories.length);
					for (var s = 0; s < n.length; s++) n[s] = Dm;
					for (var s = 0; s < o.count(); s++) n[o.get(i.storeDimIndex, s)] = s;
				}
			});
		}, Mm = function(e, t, n) {
			return oc(e._getCategory(t, n), null);
		}, jm = function(e, t) {
			var n = e._idList[t];
			return n == null && e._idDimIdx != null && (n = Mm(e, e._idDimIdx, t)), n ??= Em + t, n;
		}, Nm = function(e) {
			return B(e) || (e = e == null ? [] : [e]), e;
		}, Fm = function(t) {
			var n = new e(t._schema ? t._schema : wm(t.dimensions, t._getDimInfo, t), t.hostModel);
			return Pm(n, t), n;
		}, Pm = function(e, t) {
			P(Om.concat(t.__wrappedMethods || []), function(n) {
				t.hasOwnProperty(n) && (e[n] = t[n]);
			}), e.__wrappedMethods = t.__wrappedMethods, P(km, function(n) {
				e[n] = T(t[n]);
			}), e._calculationInfo = O({}, t._calculationInfo);
		}, Im = function(e, t) {
			var n = e._nameList, r = e._idList, i = e._nameDimIdx, a = e._idDimIdx, o = n[t], s = r[t];
			if (o == null && i != null && (n[t] = o = Mm(e, i, t)), s == null && a != null && (r[t] = s = Mm(e, a, t)), s == null && o != null) {
				var c = e._nameRepeatCount, l = c[o] = (c[o] || 0) + 1;
				s = o, l > 1 && (s += `__ec__` + l), r[t] = s;
			}
		};
	}(), e;
}();
function Rm(e, t) {
	bp(e) || (e = Sp(e)), t ||= {};
	var n = t.coordDimensions || [], r = t.dimensionsDefine || e.dimensionsDefine || [], i = G(), a = [], o = zm(e, n, r, t.dimensionsCount), s = t.canOmitUnusedDimensions && Sm(o), c = r === e.dimensionsDefine, l = c ? xm(e) : bm(r), u = t.encodeDefine;
	!u && t.encodeDefaulter && (u = t.encodeDefaulter(e, o));
	for (var d = G(u), f = new cm(o), p = 0; p < f.length; p++) f[p] = -1;
	function m(e) {
		var t = f[e];
		if (t < 0) {
			var n = r[e], i = U(n) ? n : { name: n }, o = new em(), s = i.name;
			return s != null && l.get(s) != null && (o.name = o.displayName = s), i.type != null && (o.type = i.type), i.displayName != null && (o.displayName = i.displayName), f[e] = a.length, o.storeDimIndex = e, a.push(o), o;
		}
		return a[t];
	}
	if (!s) for (var p = 0; p < o; p++) m(p);
	d.each(function(e, t) {
		var n = Ks(e).slice();
		if (n.length === 1 && !H(n[0]) && n[0] < 0) d.set(t, !1);
		else {
			var r = d.set(t, []);
			P(n, function(e, n) {
				var i = H(e) ? l.get(e) : e;
				i != null && i < o && (r[n] = i, g(m(i), t, n));
			});
		}
	});
	var h = 0;
	P(n, function(e) {
		var t, n, r, i;
		if (H(e)) t = e, i = {};
		else {
			i = e, t = i.name;
			var a = i.ordinalMeta;
			i.ordinalMeta = null, i = O({}, i), i.ordinalMeta = a, n = i.dimsDef, r = i.otherDims, i.name = i.coordDim = i.coordDimIndex = i.dimsDef = i.otherDims = null;
		}
		var s = d.get(t);
		if (s !== !1) {
			if (s = Ks(s), !s.length) for (var l = 0; l < (n && n.length || 1); l++) {
				for (; h < o && m(h).coordDim != null;) h++;
				h < o && s.push(h++);
			}
			P(s, function(e, a) {
				var o = m(e);
				if (c && i.type != null && (o.type = i.type), g(A(o, i), t, a), o.name == null && n) {
					var s = n[a];
					!U(s) && (s = { name: s }), o.name = o.displayName = s.name, o.defaultTooltip = s.defaultTooltip;
				}
				r && A(o.otherDims, r);
			});
		}
	});
	function g(e, t, n) {
		Uc.get(t) == null ? (e.coordDim = t, e.coordDimIndex = n, i.set(t, !0)) : e.otherDims[t] = n;
	}
	var _ = t.generateCoord, v = t.generateCoordCount, y = v != null;
	v = _ ? v || 1 : 0;
	var b = _ || `value`;
	function x(e) {
		e.name ??= e.coordDim;
	}
	if (s) P(a, function(e) {
		x(e);
	}), a.sort(function(e, t) {
		return e.storeDimIndex - t.storeDimIndex;
	});
	else for (var S = 0; S < o; S++) {
		var C = m(S);
		C.coordDim ?? (C.coordDim = Bm(b, i, y), C.coordDimIndex = 0, (!_ || v <= 0) && (C.isExtraCoord = !0), v--), x(C), C.type == null && (_p(e, S) === dp.Must || C.isExtraCoord && (C.otherDims.itemName != null || C.otherDims.seriesName != null)) && (C.type = `ordinal`);
	}
	return Fc(a, function(e) {
		return e.name;
	}, function(e, t) {
		t > 0 && (e.name += t - 1);
	}), new vm({
		source: e,
		dimensions: a,
		fullDimensionCount: o,
		dimensionOmitted: s
	});
}
function zm(e, t, n, r) {
	var i = Math.max(e.dimensionsDetectedCount || 1, t.length, n.length, r || 0);
	return P(t, function(e) {
		var t;
		U(e) && (t = e.dimsDef) && (i = Math.max(i, t.length));
	}), i;
}
function Bm(e, t, n) {
	if (n || t.hasKey(e)) {
		for (var r = 0; t.hasKey(e + r);) r++;
		e += r;
	}
	return t.set(e, !0), e;
}
var Vm = {}, Hm = {}, Um = function() {
	function e() {
		this._normalMasterList = [], this._nonSeriesBoxMasterList = [];
	}
	return e.prototype.create = function(e, t) {
		this._nonSeriesBoxMasterList = n(Vm, !0), this._normalMasterList = n(Hm, !1);
		function n(n, r) {
			var i = [];
			return P(n, function(n, r) {
				var a = n.create(e, t);
				i = i.concat(a || []);
			}), i;
		}
	}, e.prototype.update = function(e, t) {
		P(this._normalMasterList, function(n) {
			n.update && n.update(e, t);
		});
	}, e.prototype.getCoordinateSystems = function() {
		return this._normalMasterList.concat(this._nonSeriesBoxMasterList);
	}, e.register = function(e, t) {
		e === `matrix` || e === `calendar` ? Vm[e] = t : Hm[e] = t;
	}, e.get = function(e) {
		return Hm[e] || Vm[e];
	}, e;
}();
function Wm(e) {
	return !!Vm[e];
}
var Gm = G();
function Km(e) {
	var t = e.getShallow(`coord`, !0), n = 1;
	if (t == null) {
		var r = Gm.get(e.type);
		r && r.getCoord2 && (n = 2, t = r.getCoord2(e));
	}
	return {
		coord: t,
		from: n
	};
}
function qm(e, t) {
	var n = e.getShallow(`coordinateSystem`), r = e.getShallow(`coordinateSystemUsage`, !0), i = 0;
	if (n) {
		var a = e.mainType === `series`;
		r ??= a ? `data` : `box`, r === `data` ? (i = 1, a || (i = 0)) : r === `box` && (i = 2, !a && !Wm(n) && (i = 0));
	}
	return {
		coordSysType: n,
		kind: i
	};
}
function Jm(e) {
	var t = e.targetModel, n = e.coordSysType, r = e.coordSysProvider, i = e.isDefaultDataCoordSys;
	e.allowNotFound;
	var a = qm(t, !0), o = a.kind, s = a.coordSysType;
	if (i && o !== 1 && (o = 1, s = n), o === 0 || s !== n) return 0;
	var c = r(n, t);
	return c ? (o === 1 ? t.coordinateSystem = c : t.boxCoordinateSystem = c, o) : 0;
}
var Ym = function() {
	function e(e) {
		this.coordSysDims = [], this.axisMap = G(), this.categoryAxisMap = G(), this.coordSysName = e;
	}
	return e;
}();
function Xm(e) {
	var t = e.get(`coordinateSystem`), n = new Ym(t), r = Zm[t];
	if (r) return r(e, n, n.axisMap, n.categoryAxisMap), n;
}
var Zm = {
	cartesian2d: function(e, t, n, r) {
		var i = e.getReferringComponents(`xAxis`, gc).models[0], a = e.getReferringComponents(`yAxis`, gc).models[0];
		t.coordSysDims = [`x`, `y`], n.set(`x`, i), n.set(`y`, a), Qm(i) && (r.set(`x`, i), t.firstCategoryDimIndex = 0), Qm(a) && (r.set(`y`, a), t.firstCategoryDimIndex ??= 1);
	},
	singleAxis: function(e, t, n, r) {
		var i = e.getReferringComponents(`singleAxis`, gc).models[0];
		t.coordSysDims = [`single`], n.set(`single`, i), Qm(i) && (r.set(`single`, i), t.firstCategoryDimIndex = 0);
	},
	polar: function(e, t, n, r) {
		var i = e.getReferringComponents(`polar`, gc).models[0], a = i.findAxisModel(`radiusAxis`), o = i.findAxisModel(`angleAxis`);
		t.coordSysDims = [`radius`, `angle`], n.set(`radius`, a), n.set(`angle`, o), Qm(a) && (r.set(`radius`, a), t.firstCategoryDimIndex = 0), Qm(o) && (r.set(`angle`, o), t.firstCategoryDimIndex ??= 1);
	},
	geo: function(e, t, n, r) {
		t.coordSysDims = [`lng`, `lat`];
	},
	parallel: function(e, t, n, r) {
		var i = e.ecModel, a = i.getComponent(`parallel`, e.get(`parallelIndex`)), o = t.coordSysDims = a.dimensions.slice();
		P(a.parallelAxisIndex, function(e, a) {
			var s = i.getComponent(`parallelAxis`, e), c = o[a];
			n.set(c, s), Qm(s) && (r.set(c, s), t.firstCategoryDimIndex ??= a);
		});
	},
	matrix: function(e, t, n, r) {
		var i = e.getReferringComponents(`matrix`, gc).models[0];
		t.coordSysDims = [`x`, `y`];
		var a = i.getDimensionModel(`x`), o = i.getDimensionModel(`y`);
		n.set(`x`, a), n.set(`y`, o), r.set(`x`, a), r.set(`y`, o);
	}
};
function Qm(e) {
	return e.get(`type`) === `category`;
}
function $m(e, t, n) {
	n ||= {};
	var r = n.byIndex, i = n.stackedCoordDimension, a, o, s;
	eh(t) ? a = t : (o = t.schema, a = o.dimensions, s = t.store);
	var c = !!(e && e.get(`stack`)), l, u, d, f, p = !0;
	function m(e) {
		return e.type !== `ordinal` && e.type !== `time`;
	}
	if (P(a, function(e, t) {
		H(e) && (a[t] = e = { name: e }), m(e) || (p = !1);
	}), P(a, function(e, t) {
		c && !e.isExtraCoord && (!r && !l && e.ordinalMeta && (l = e), u || !m(e) || p && (e.coordDim === `x` || e.coordDim === `angle`) || i && i !== e.coordDim || (u = e));
	}), u && !r && !l && (r = !0), u) {
		d = `__\0ecstackresult_` + e.id, f = `__\0ecstackedover_` + e.id, l && (l.createInvertedIndices = !0);
		var h = u.coordDim, g = u.type, _ = 0;
		P(a, function(e) {
			e.coordDim === h && _++;
		});
		var v = {
			name: d,
			coordDim: h,
			coordDimIndex: _,
			type: g,
			isExtraCoord: !0,
			isCalculationCoord: !0,
			storeDimIndex: a.length
		}, y = {
			name: f,
			coordDim: f,
			coordDimIndex: _ + 1,
			type: g,
			isExtraCoord: !0,
			isCalculationCoord: !0,
			storeDimIndex: a.length + 1
		};
		o ? (s && (v.storeDimIndex = s.ensureCalculationDimension(f, g), y.storeDimIndex = s.ensureCalculationDimension(d, g)), o.appendCalculationDimension(v), o.appendCalculationDimension(y)) : (a.push(v), a.push(y));
	}
	return {
		stackedDimension: u && u.name,
		stackedByDimension: l && l.name,
		isStackedByIndex: r,
		stackedOverDimension: f,
		stackResultDimension: d
	};
}
function eh(e) {
	return !ym(e.schema);
}
function th(e, t) {
	return !!t && t === e.getCalculationInfo(`stackedDimension`);
}
function nh(e, t) {
	return th(e, t) ? e.getCalculationInfo(`stackResultDimension`) : t;
}
function rh(e, t) {
	var n = e.get(`coordinateSystem`), r = Um.get(n), i;
	return t && t.coordSysDims && (i = F(t.coordSysDims, function(e) {
		var n = { name: e }, r = t.axisMap.get(e);
		return r && (n.type = Qp(r.get(`type`))), n;
	})), i ||= r && (r.getDimensionsInfo ? r.getDimensionsInfo() : r.dimensions.slice()) || [`x`, `y`], i;
}
function ih(e, t, n) {
	var r, i;
	return n && P(e, function(e, a) {
		var o = e.coordDim, s = n.categoryAxisMap.get(o);
		s && (r ??= a, e.ordinalMeta = s.getOrdinalMeta(), t && (e.createInvertedIndices = !0)), e.otherDims.itemName != null && (i = !0);
	}), !i && r != null && (e[r].otherDims.itemName = 0), r;
}
function ah(e, t, n) {
	n ||= {};
	var r = t.getSourceManager(), i, a = !1;
	e ? (a = !0, i = Sp(e)) : (i = r.getSource(), a = i.sourceFormat === Wc);
	var o = Xm(t), s = rh(t, o), c = n.useEncodeDefaulter, l = V(c) ? c : c ? z(mp, s, t) : null, u = {
		coordDimensions: s,
		generateCoord: n.generateCoord,
		encodeDefine: t.getEncode(),
		encodeDefaulter: l,
		canOmitUnusedDimensions: !a
	}, d = Rm(i, u), f = ih(d.dimensions, n.createInvertedIndices, o), p = a ? null : r.getSharedDataStore(d), m = $m(t, {
		schema: d,
		store: p
	}), h = new Lm(d, t);
	h.setCalculationInfo(m);
	var g = f != null && oh(i) ? function(e, t, n, r) {
		return r === f ? n : this.defaultDimValueGetter(e, t, n, r);
	} : null;
	return h.hasItemOption = !1, h.initData(a ? i : p, null, g), h;
}
function oh(e) {
	if (e.sourceFormat === `original`) return !B(Ys(sh(e.data || [])));
}
function sh(e) {
	for (var t = 0; t < e.length && e[t] == null;) t++;
	return e[t];
}
var ch = Math.round(Math.random() * 10);
function lh(e) {
	return [e || ``, ch++].join(`_`);
}
function uh(e) {
	var t = {};
	e.registerSubTypeDefaulter = function(e, n) {
		var r = Fe(e);
		t[r.main] = n;
	}, e.determineSubType = function(n, r) {
		var i = r.type;
		if (!i) {
			var a = Fe(n).main;
			e.hasSubTypes(n) && t[a] && (i = t[a](r));
		}
		return i;
	};
}
function dh(e, t) {
	e.topologicalTravel = function(e, t, r, i) {
		if (!e.length) return;
		var a = n(t), o = a.graph, s = a.noEntryList, c = {};
		for (P(e, function(e) {
			c[e] = !0;
		}); s.length;) {
			var l = s.pop(), u = o[l], d = !!c[l];
			d && (r.call(i, l, u.originalDeps.slice()), delete c[l]), P(u.successor, d ? p : f);
		}
		P(c, function() {
			throw Error(``);
		});
		function f(e) {
			o[e].entryCount--, o[e].entryCount === 0 && s.push(e);
		}
		function p(e) {
			c[e] = !0, f(e);
		}
	};
	function n(e) {
		var n = {}, a = [];
		return P(e, function(o) {
			var s = r(n, o), c = i(s.originalDeps = t(o), e);
			s.entryCount = c.length, s.entryCount === 0 && a.push(o), P(c, function(e) {
				j(s.predecessor, e) < 0 && s.predecessor.push(e);
				var t = r(n, e);
				j(t.successor, e) < 0 && t.successor.push(o);
			});
		}), {
			graph: n,
			noEntryList: a
		};
	}
	function r(e, t) {
		return e[t] || (e[t] = {
			predecessor: [],
			successor: []
		}), e[t];
	}
	function i(e, t) {
		var n = [];
		return P(e, function(e) {
			j(t, e) >= 0 && n.push(e);
		}), n;
	}
}
function fh(e, t) {
	return E(E({}, e, !0), t, !0);
}
var ph = Math.log(2);
function mh(e, t, n, r, i, a) {
	var o = r + `-` + i, s = e.length;
	if (a.hasOwnProperty(o)) return a[o];
	if (t === 1) {
		var c = Math.round(Math.log((1 << s) - 1 & ~i) / ph);
		return e[n][c];
	}
	for (var l = r | 1 << n, u = n + 1; r & 1 << u;) u++;
	for (var d = 0, f = 0, p = 0; f < s; f++) {
		var m = 1 << f;
		m & i || (d += (p % 2 ? -1 : 1) * e[n][f] * mh(e, t - 1, u, l, i | m, a), p++);
	}
	return a[o] = d, d;
}
function hh(e, t) {
	var n = [
		[
			e[0],
			e[1],
			1,
			0,
			0,
			0,
			-t[0] * e[0],
			-t[0] * e[1]
		],
		[
			0,
			0,
			0,
			e[0],
			e[1],
			1,
			-t[1] * e[0],
			-t[1] * e[1]
		],
		[
			e[2],
			e[3],
			1,
			0,
			0,
			0,
			-t[2] * e[2],
			-t[2] * e[3]
		],
		[
			0,
			0,
			0,
			e[2],
			e[3],
			1,
			-t[3] * e[2],
			-t[3] * e[3]
		],
		[
			e[4],
			e[5],
			1,
			0,
			0,
			0,
			-t[4] * e[4],
			-t[4] * e[5]
		],
		[
			0,
			0,
			0,
			e[4],
			e[5],
			1,
			-t[5] * e[4],
			-t[5] * e[5]
		],
		[
			e[6],
			e[7],
			1,
			0,
			0,
			0,
			-t[6] * e[6],
			-t[6] * e[7]
		],
		[
			0,
			0,
			0,
			e[6],
			e[7],
			1,
			-t[7] * e[6],
			-t[7] * e[7]
		]
	], r = {}, i = mh(n, 8, 0, 0, 0, r);
	if (i !== 0) {
		for (var a = [], o = 0; o < 8; o++) for (var s = 0; s < 8; s++) a[s] ?? (a[s] = 0), a[s] += ((o + s) % 2 ? -1 : 1) * mh(n, 7, +(o === 0), 1 << o, 1 << s, r) / i * t[o];
		return function(e, t, n) {
			var r = t * a[6] + n * a[7] + 1;
			e[0] = (t * a[0] + n * a[1] + a[2]) / r, e[1] = (t * a[3] + n * a[4] + a[5]) / r;
		};
	}
}
var gh = `___zrEVENTSAVED`, _h = [];
function vh(e, t, n, r, i) {
	return bh(_h, t, r, i, !0) && bh(e, n, _h[0], _h[1]);
}
function yh(e, t) {
	e && n(e), t && n(t);
	function n(e) {
		var t = e[gh];
		t && (t.clearMarkers && t.clearMarkers(), delete e[gh]);
	}
}
function bh(e, t, n, r, i) {
	if (t.getBoundingClientRect && q.domSupported && !Ch(t)) {
		var a = t[gh] || (t[gh] = {}), o = Sh(xh(t, a), a, i);
		if (o) return o(e, n, r), !0;
	}
	return !1;
}
function xh(e, t) {
	var n = t.markers;
	if (n) return n;
	n = t.markers = [];
	for (var r = [`left`, `right`], i = [`top`, `bottom`], a = 0; a < 4; a++) {
		var o = document.createElement(`div`), s = o.style, c = a % 2, l = (a >> 1) % 2;
		s.cssText = [
			`position: absolute`,
			`visibility: hidden`,
			`padding: 0`,
			`margin: 0`,
			`border-width: 0`,
			`user-select: none`,
			`width:0`,
			`height:0`,
			r[c] + `:0`,
			i[l] + `:0`,
			r[1 - c] + `:auto`,
			i[1 - l] + `:auto`,
			``
		].join(`!important;`), e.appendChild(o), n.push(o);
	}
	return t.clearMarkers = function() {
		P(n, function(e) {
			e.parentNode && e.parentNode.removeChild(e);
		});
	}, n;
}
function Sh(e, t, n) {
	for (var r = n ? `invTrans` : `trans`, i = t[r], a = t.srcCoords, o = [], s = [], c = !0, l = 0; l < 4; l++) {
		var u = e[l].getBoundingClientRect(), d = 2 * l, f = u.left, p = u.top;
		o.push(f, p), c = c && a && f === a[d] && p === a[d + 1], s.push(e[l].offsetLeft, e[l].offsetTop);
	}
	return c && i ? i : (t.srcCoords = o, t[r] = n ? hh(s, o) : hh(o, s));
}
function Ch(e) {
	return e.nodeName.toUpperCase() === `CANVAS`;
}
var wh = /([&<>"'])/g, Th = {
	"&": `&amp;`,
	"<": `&lt;`,
	">": `&gt;`,
	"\"": `&quot;`,
	"'": `&#39;`
};
function Eh(e) {
	return e == null ? `` : (e + ``).replace(wh, function(e, t) {
		return Th[t];
	});
}
var Dh = {
	time: {
		month: [
			`January`,
			`February`,
			`March`,
			`April`,
			`May`,
			`June`,
			`July`,
			`August`,
			`September`,
			`October`,
			`November`,
			`December`
		],
		monthAbbr: [
			`Jan`,
			`Feb`,
			`Mar`,
			`Apr`,
			`May`,
			`Jun`,
			`Jul`,
			`Aug`,
			`Sep`,
			`Oct`,
			`Nov`,
			`Dec`
		],
		dayOfWeek: [
			`Sunday`,
			`Monday`,
			`Tuesday`,
			`Wednesday`,
			`Thursday`,
			`Friday`,
			`Saturday`
		],
		dayOfWeekAbbr: [
			`Sun`,
			`Mon`,
			`Tue`,
			`Wed`,
			`Thu`,
			`Fri`,
			`Sat`
		]
	},
	legend: { selector: {
		all: `All`,
		inverse: `Inv`
	} },
	toolbox: {
		brush: { title: {
			rect: `Box Select`,
			polygon: `Lasso Select`,
			lineX: `Horizontally Select`,
			lineY: `Vertically Select`,
			keep: `Keep Selections`,
			clear: `Clear Selections`
		} },
		dataView: {
			title: `Data View`,
			lang: [
				`Data View`,
				`Close`,
				`Refresh`
			]
		},
		dataZoom: { title: {
			zoom: `Zoom`,
			back: `Zoom Reset`
		} },
		magicType: { title: {
			line: `Switch to Line Chart`,
			bar: `Switch to Bar Chart`,
			stack: `Stack`,
			tiled: `Tile`
		} },
		restore: { title: `Restore` },
		saveAsImage: {
			title: `Save as Image`,
			lang: [`Right Click to Save Image`]
		}
	},
	series: { typeNames: {
		pie: `Pie chart`,
		bar: `Bar chart`,
		line: `Line chart`,
		scatter: `Scatter plot`,
		effectScatter: `Ripple scatter plot`,
		radar: `Radar chart`,
		tree: `Tree`,
		treemap: `Treemap`,
		boxplot: `Boxplot`,
		candlestick: `Candlestick`,
		k: `K line chart`,
		heatmap: `Heat map`,
		map: `Map`,
		parallel: `Parallel coordinate map`,
		lines: `Line graph`,
		graph: `Relationship graph`,
		sankey: `Sankey diagram`,
		funnel: `Funnel chart`,
		gauge: `Gauge`,
		pictorialBar: `Pictorial bar`,
		themeRiver: `Theme River Map`,
		sunburst: `Sunburst`,
		custom: `Custom chart`,
		chart: `Chart`
	} },
	aria: {
		general: {
			withTitle: `This is a chart about "{title}"`,
			withoutTitle: `This is a chart`
		},
		series: {
			single: {
				prefix: ``,
				withName: ` with type {seriesType} named {seriesName}.`,
				withoutName: ` with type {seriesType}.`
			},
			multiple: {
				prefix: `. It consists of {seriesCount} series count.`,
				withName: ` The {seriesId} series is a {seriesType} representing {seriesName}.`,
				withoutName: ` The {seriesId} series is a {seriesType}.`,
				separator: {
					middle: ``,
					end: ``
				}
			}
		},
		data: {
			allData: `The data is as follows: `,
			partialData: `The first {displayCnt} items are: `,
			withName: `the data for {name} is {value}`,
			withoutName: `{value}`,
			separator: {
				middle: `, `,
				end: `. `
			}
		}
	}
}, Oh = {
	time: {
		month: [
			`一月`,
			`二月`,
			`三月`,
			`四月`,
			`五月`,
			`六月`,
			`七月`,
			`八月`,
			`九月`,
			`十月`,
			`十一月`,
			`十二月`
		],
		monthAbbr: [
			`1月`,
			`2月`,
			`3月`,
			`4月`,
			`5月`,
			`6月`,
			`7月`,
			`8月`,
			`9月`,
			`10月`,
			`11月`,
			`12月`
		],
		dayOfWeek: [
			`星期日`,
			`星期一`,
			`星期二`,
			`星期三`,
			`星期四`,
			`星期五`,
			`星期六`
		],
		dayOfWeekAbbr: [
			`日`,
			`一`,
			`二`,
			`三`,
			`四`,
			`五`,
			`六`
		]
	},
	legend: { selector: {
		all: `全选`,
		inverse: `反选`
	} },
	toolbox: {
		brush: { title: {
			rect: `矩形选择`,
			polygon: `圈选`,
			lineX: `横向选择`,
			lineY: `纵向选择`,
			keep: `保持选择`,
			clear: `清除选择`
		} },
		dataView: {
			title: `数据视图`,
			lang: [
				`数据视图`,
				`关闭`,
				`刷新`
			]
		},
		dataZoom: { title: {
			zoom: `区域缩放`,
			back: `区域缩放还原`
		} },
		magicType: { title: {
			line: `切换为折线图`,
			bar: `切换为柱状图`,
			stack: `切换为堆叠`,
			tiled: `切换为平铺`
		} },
		restore: { title: `还原` },
		saveAsImage: {
			title: `保存为图片`,
			lang: [`右键另存为图片`]
		}
	},
	series: { typeNames: {
		pie: `饼图`,
		bar: `柱状图`,
		line: `折线图`,
		scatter: `散点图`,
		effectScatter: `涟漪散点图`,
		radar: `雷达图`,
		tree: `树图`,
		treemap: `矩形树图`,
		boxplot: `箱型图`,
		candlestick: `K线图`,
		k: `K线图`,
		heatmap: `热力图`,
		map: `地图`,
		parallel: `平行坐标图`,
		lines: `线图`,
		graph: `关系图`,
		sankey: `桑基图`,
		funnel: `漏斗图`,
		gauge: `仪表盘图`,
		pictorialBar: `象形柱图`,
		themeRiver: `主题河流图`,
		sunburst: `旭日图`,
		custom: `自定义图表`,
		chart: `图表`
	} },
	aria: {
		general: {
			withTitle: `这是一个关于“{title}”的图表。`,
			withoutTitle: `这是一个图表，`
		},
		series: {
			single: {
				prefix: ``,
				withName: `图表类型是{seriesType}，表示{seriesName}。`,
				withoutName: `图表类型是{seriesType}。`
			},
			multiple: {
				prefix: `它由{seriesCount}个图表系列组成。`,
				withName: `第{seriesId}个系列是一个表示{seriesName}的{seriesType}，`,
				withoutName: `第{seriesId}个系列是一个{seriesType}，`,
				separator: {
					middle: `；`,
					end: `。`
				}
			}
		},
		data: {
			allData: `其数据是——`,
			partialData: `其中，前{displayCnt}项是——`,
			withName: `{name}的数据是{value}`,
			withoutName: `{value}`,
			separator: {
				middle: `，`,
				end: ``
			}
		}
	}
}, kh = `ZH`, Ah = `EN`, jh = Ah, Mh = {}, Nh = {}, Ph = q.domSupported ? function() {
	return (document.documentElement.lang || navigator.language || navigator.browserLanguage || jh).toUpperCase().indexOf(kh) > -1 ? kh : jh;
}() : jh;
function Fh(e, t) {
	e = e.toUpperCase(), Nh[e] = new sp(t), Mh[e] = t;
}
function Ih(e) {
	if (H(e)) {
		var t = Mh[e.toUpperCase()] || {};
		return e === kh || e === Ah ? T(t) : E(T(t), T(Mh[jh]), !1);
	}
	return E(T(e), T(Mh[jh]), !1);
}
function Lh(e) {
	return Nh[e];
}
function Rh() {
	return Nh[jh];
}
Fh(Ah, Dh), Fh(kh, Oh);
var zh = null;
function Bh() {
	return zh;
}
function Vh(e, t) {
	var n = Bh(), r = t.breakOption, i = t.breakParsed;
	return !i && n && (i = n.parseAxisBreakOption(r, e)), i;
}
function Hh(e) {
	var t = e.brk;
	return t ? t.breaks : [];
}
function Uh(e) {
	var t = e.brk;
	return t ? t.hasBreaks() : !1;
}
var Wh = 1e3, Gh = Wh * 60, Kh = Gh * 60, qh = Kh * 24, Jh = qh * 365, Yh = {
	year: /({yyyy}|{yy})/,
	month: /({MMMM}|{MMM}|{MM}|{M})/,
	day: /({dd}|{d})/,
	hour: /({HH}|{H}|{hh}|{h})/,
	minute: /({mm}|{m})/,
	second: /({ss}|{s})/,
	millisecond: /({SSS}|{S})/
}, Xh = {
	year: `{yyyy}`,
	month: `{MMM}`,
	day: `{d}`,
	hour: `{HH}:{mm}`,
	minute: `{HH}:{mm}`,
	second: `{HH}:{mm}:{ss}`,
	millisecond: `{HH}:{mm}:{ss} {SSS}`
}, Zh = `{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}`, Qh = `{yyyy}-{MM}-{dd}`, $h = {
	year: `{yyyy}`,
	month: `{yyyy}-{MM}`,
	day: Qh,
	hour: Qh + ` ` + Xh.hour,
	minute: Qh + ` ` + Xh.minute,
	second: Qh + ` ` + Xh.second,
	millisecond: Zh
}, eg = [
	`year`,
	`month`,
	`day`,
	`hour`,
	`minute`,
	`second`,
	`millisecond`
], tg = [
	`year`,
	`half-year`,
	`quarter`,
	`month`,
	`week`,
	`half-week`,
	`day`,
	`half-day`,
	`quarter-day`,
	`hour`,
	`minute`,
	`second`,
	`millisecond`
];
function ng(e) {
	return !H(e) && !V(e) ? rg(e) : e;
}
function rg(e) {
	e ||= {};
	var t = {}, n = !0;
	return P(eg, function(t) {
		n &&= e[t] == null;
	}), P(eg, function(r, i) {
		var a = e[r];
		t[r] = {};
		for (var o = null, s = i; s >= 0; s--) {
			var c = eg[s], l = U(a) && !B(a) ? a[c] : a, u = void 0;
			B(l) ? (u = l.slice(), o = u[0] || ``) : H(l) ? (o = l, u = [o]) : (o == null ? o = Xh[r] : Yh[c].test(o) || (o = t[c][c][0] + ` ` + o), u = [o], n && (u[1] = `{primary|` + o + `}`)), t[r][c] = u;
		}
	}), t;
}
function ig(e, t) {
	return e += ``, `0000`.substr(0, t - e.length) + e;
}
function ag(e) {
	switch (e) {
		case `half-year`:
		case `quarter`: return `month`;
		case `week`:
		case `half-week`: return `day`;
		case `half-day`:
		case `quarter-day`: return `hour`;
		default: return e;
	}
}
function og(e) {
	return e === ag(e);
}
function sg(e) {
	switch (e) {
		case `year`:
		case `month`: return `day`;
		case `millisecond`: return `millisecond`;
		default: return `second`;
	}
}
function cg(e, t, n, r) {
	var i = Ds(e), a = i[fg(n)](), o = i[pg(n)]() + 1, s = Math.floor((o - 1) / 3) + 1, c = i[mg(n)](), l = i[`get` + (n ? `UTC` : ``) + `Day`](), u = i[hg(n)](), d = (u - 1) % 12 + 1, f = i[gg(n)](), p = i[_g(n)](), m = i[vg(n)](), h = u >= 12 ? `pm` : `am`, g = h.toUpperCase(), _ = (r instanceof sp ? r : Lh(r || Ph) || Rh()).getModel(`time`), v = _.get(`month`), y = _.get(`monthAbbr`), b = _.get(`dayOfWeek`), x = _.get(`dayOfWeekAbbr`);
	return (t || ``).replace(/{a}/g, h + ``).replace(/{A}/g, g + ``).replace(/{yyyy}/g, a + ``).replace(/{yy}/g, ig(a % 100 + ``, 2)).replace(/{Q}/g, s + ``).replace(/{MMMM}/g, v[o - 1]).replace(/{MMM}/g, y[o - 1]).replace(/{MM}/g, ig(o, 2)).replace(/{M}/g, o + ``).replace(/{dd}/g, ig(c, 2)).replace(/{d}/g, c + ``).replace(/{eeee}/g, b[l]).replace(/{ee}/g, x[l]).replace(/{e}/g, l + ``).replace(/{HH}/g, ig(u, 2)).replace(/{H}/g, u + ``).replace(/{hh}/g, ig(d + ``, 2)).replace(/{h}/g, d + ``).replace(/{mm}/g, ig(f, 2)).replace(/{m}/g, f + ``).replace(/{ss}/g, ig(p, 2)).replace(/{s}/g, p + ``).replace(/{SSS}/g, ig(m, 3)).replace(/{S}/g, m + ``);
}
function lg(e, t, n, r, i) {
	var a = null;
	if (H(n)) a = n;
	else if (V(n)) {
		var o = {
			time: e.time,
			level: e.time ? e.time.level : 0
		}, s = Bh();
		s && s.makeAxisLabelFormatterParamBreak(o, e.break), a = n(e.value, t, o);
	} else {
		var c = e.time;
		if (c) {
			var l = n[c.lowerTimeUnit][c.upperTimeUnit];
			a = l[Math.min(c.level, l.length - 1)] || ``;
		} else {
			var u = ug(e.value, i);
			a = n[u][u][0];
		}
	}
	return cg(new Date(e.value), a, i, r);
}
function ug(e, t) {
	var n = Ds(e), r = n[pg(t)]() + 1, i = n[mg(t)](), a = n[hg(t)](), o = n[gg(t)](), s = n[_g(t)](), c = n[vg(t)]() === 0, l = c && s === 0, u = l && o === 0, d = u && a === 0, f = d && i === 1;
	return f && r === 1 ? `year` : f ? `month` : d ? `day` : u ? `hour` : l ? `minute` : c ? `second` : `millisecond`;
}
function dg(e, t, n) {
	switch (t) {
		case `year`: e[bg(n)](0);
		case `month`: e[xg(n)](1);
		case `day`: e[Sg(n)](0);
		case `hour`: e[Cg(n)](0);
		case `minute`: e[wg(n)](0);
		case `second`: e[Tg(n)](0);
	}
	return e;
}
function fg(e) {
	return e ? `getUTCFullYear` : `getFullYear`;
}
function pg(e) {
	return e ? `getUTCMonth` : `getMonth`;
}
function mg(e) {
	return e ? `getUTCDate` : `getDate`;
}
function hg(e) {
	return e ? `getUTCHours` : `getHours`;
}
function gg(e) {
	return e ? `getUTCMinutes` : `getMinutes`;
}
function _g(e) {
	return e ? `getUTCSeconds` : `getSeconds`;
}
function vg(e) {
	return e ? `getUTCMilliseconds` : `getMilliseconds`;
}
function yg(e) {
	return e ? `setUTCFullYear` : `setFullYear`;
}
function bg(e) {
	return e ? `setUTCMonth` : `setMonth`;
}
function xg(e) {
	return e ? `setUTCDate` : `setDate`;
}
function Sg(e) {
	return e ? `setUTCHours` : `setHours`;
}
function Cg(e) {
	return e ? `setUTCMinutes` : `setMinutes`;
}
function wg(e) {
	return e ? `setUTCSeconds` : `setSeconds`;
}
function Tg(e) {
	return e ? `setUTCMilliseconds` : `setMilliseconds`;
}
function Eg(e) {
	if (!Ms(e)) return H(e) ? e : `-`;
	var t = (e + ``).split(`.`);
	return t[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g, `$1,`) + (t.length > 1 ? `.` + t[1] : ``);
}
function Dg(e, t) {
	return e = (e || ``).toLowerCase().replace(/-(.)/g, function(e, t) {
		return t.toUpperCase();
	}), t && e && (e = e.charAt(0).toUpperCase() + e.slice(1)), e;
}
var Og = he;
function kg(e, t, n) {
	var r = `{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}`;
	function i(e) {
		return e && _e(e) ? e : `-`;
	}
	function a(e) {
		return Is(e);
	}
	var o = t === `time`, s = e instanceof Date;
	if (o || s) {
		var c = o ? Ds(e) : e;
		if (!isNaN(+c)) return cg(c, r, n);
		if (s) return `-`;
	}
	if (t === `ordinal`) return ie(e) ? i(e) : ae(e) && a(e) ? e + `` : `-`;
	var l = js(e);
	return a(l) ? Eg(l) : ie(e) ? i(e) : typeof e == `boolean` ? e + `` : `-`;
}
var Ag = [
	`a`,
	`b`,
	`c`,
	`d`,
	`e`,
	`f`,
	`g`
], jg = function(e, t) {
	return `{` + e + (t ?? ``) + `}`;
};
function Mg(e, t, n) {
	B(t) || (t = [t]);
	var r = t.length;
	if (!r) return ``;
	for (var i = t[0].$vars || [], a = 0; a < i.length; a++) {
		var o = Ag[a];
		e = e.replace(jg(o), jg(o, 0));
	}
	for (var s = 0; s < r; s++) for (var c = 0; c < i.length; c++) {
		var l = t[s][i[c]];
		e = e.replace(jg(Ag[c], s), n ? Eh(l) : l);
	}
	return e;
}
function Ng(e, t) {
	var n = H(e) ? {
		color: e,
		extraCssText: t
	} : e || {}, r = n.color, i = n.type;
	t = n.extraCssText;
	var a = n.renderMode || `html`;
	return r ? a === `html` ? i === `subItem` ? `<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:` + Eh(r) + `;` + (t || ``) + `"></span>` : `<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:` + Eh(r) + `;` + (t || ``) + `"></span>` : {
		renderMode: a,
		content: `{` + (n.markerId || `markerX`) + `|}  `,
		style: i === `subItem` ? {
			width: 4,
			height: 4,
			borderRadius: 2,
			backgroundColor: r
		} : {
			width: 10,
			height: 10,
			borderRadius: 5,
			backgroundColor: r
		}
	} : ``;
}
function Pg(e, t) {
	return t ||= `transparent`, H(e) ? e : U(e) && e.colorStops && (e.colorStops[0] || {}).color || t;
}
var Fg = P, Ig = [
	`left`,
	`right`,
	`top`,
	`bottom`,
	`width`,
	`height`
], Lg = [[
	`width`,
	`left`,
	`right`
], [
	`height`,
	`top`,
	`bottom`
]];
function Rg(e, t, n, r, i) {
	var a = 0, o = 0;
	r ??= 1 / 0, i ??= 1 / 0;
	var s = 0;
	t.eachChild(function(c, l) {
		var u = c.getBoundingRect(), d = t.childAt(l + 1), f = d && d.getBoundingRect(), p, m;
		if (e === `horizontal`) {
			var h = u.width + (f ? -f.x + u.x : 0);
			p = a + h, p > r || c.newline ? (a = 0, p = h, o += s + n, s = u.height) : s = Math.max(s, u.height);
		} else {
			var g = u.height + (f ? -f.y + u.y : 0);
			m = o + g, m > i || c.newline ? (a += s + n, o = 0, m = g, s = u.width) : s = Math.max(s, u.width);
		}
		c.newline || (c.x = a, c.y = o, c.markRedraw(), e === `horizontal` ? a = p + n : o = m + n);
	});
}
z(Rg, `vertical`), z(Rg, `horizontal`);
function zg(e, t) {
	return {
		left: e.getShallow(`left`, t),
		top: e.getShallow(`top`, t),
		right: e.getShallow(`right`, t),
		bottom: e.getShallow(`bottom`, t),
		width: e.getShallow(`width`, t),
		height: e.getShallow(`height`, t)
	};
}
function Bg(e, t, n) {
	n = Og(n || 0);
	var r = t.width, i = t.height, a = ms(e.left, r), o = ms(e.top, i), s = ms(e.right, r), c = ms(e.bottom, i), l = ms(e.width, r), u = ms(e.height, i), d = n[2] + n[0], f = n[1] + n[3], p = e.aspect;
	switch (isNaN(l) && (l = r - s - f - a), isNaN(u) && (u = i - c - d - o), p != null && (isNaN(l) && isNaN(u) && (p > r / i ? l = r * .8 : u = i * .8), isNaN(l) && (l = p * u), isNaN(u) && (u = l / p)), isNaN(a) && (a = r - s - l - f), isNaN(o) && (o = i - c - u - d), e.left || e.right) {
		case `center`:
			a = r / 2 - l / 2 - n[3];
			break;
		case `right`: a = r - l - f;
	}
	switch (e.top || e.bottom) {
		case `middle`:
		case `center`:
			o = i / 2 - u / 2 - n[0];
			break;
		case `bottom`: o = i - u - d;
	}
	a ||= 0, o ||= 0, isNaN(l) && (l = r - f - a - (s || 0)), isNaN(u) && (u = i - d - o - (c || 0));
	var m = new J((t.x || 0) + a + n[3], (t.y || 0) + o + n[0], l, u);
	return m.margin = n, m;
}
var Vg = {
	rect: 1,
	point: 2
};
function Hg(e, t, n) {
	var r, i, a, o = e.boxCoordinateSystem, s;
	if (o) {
		var c = Km(e), l = c.coord, u = c.from;
		if (o.dataToLayout) {
			a = Vg.rect, s = u;
			var d = o.dataToLayout(l);
			r = d.contentRect || d.rect;
		} else n && n.enableLayoutOnlyByCenter && o.dataToPoint && (a = Vg.point, s = u, i = o.dataToPoint(l));
	}
	return a ??= Vg.rect, a === Vg.rect && (r ||= {
		x: 0,
		y: 0,
		width: t.getWidth(),
		height: t.getHeight()
	}, i = [r.x + r.width / 2, r.y + r.height / 2]), {
		type: a,
		refContainer: r,
		refPoint: i,
		boxCoordFrom: s
	};
}
function Ug(e, t, n, r, i, a) {
	var o = !i || !i.hv || i.hv[0], s = !i || !i.hv || i.hv[1], c = i && i.boundingMode || `all`;
	if (a ||= e, a.x = e.x, a.y = e.y, !o && !s) return !1;
	var l;
	if (c === `raw`) l = e.type === `group` ? new J(0, 0, +t.width || 0, +t.height || 0) : e.getBoundingRect();
	else if (l = e.getBoundingRect(), e.needLocalTransform()) {
		var u = e.getLocalTransform();
		l = l.clone(), l.applyTransform(u);
	}
	var d = Bg(A({
		width: l.width,
		height: l.height
	}, t), n, r), f = o ? d.x - l.x : 0, p = s ? d.y - l.y : 0;
	return c === `raw` ? (a.x = f, a.y = p) : (a.x += f, a.y += p), a === e && e.markRedraw(), !0;
}
function Wg(e) {
	var t = e.layoutMode || e.constructor.layoutMode;
	return U(t) ? t : t ? { type: t } : null;
}
function Gg(e, t, n) {
	var r = n && n.ignoreSize;
	!B(r) && (r = [r, r]);
	var i = o(Lg[0], 0), a = o(Lg[1], 1);
	c(Lg[0], e, i), c(Lg[1], e, a);
	function o(n, i) {
		var a = {}, o = 0, c = {}, l = 0, u = 2;
		if (Fg(n, function(t) {
			c[t] = e[t];
		}), Fg(n, function(e) {
			K(t, e) && (a[e] = c[e] = t[e]), s(a, e) && o++, s(c, e) && l++;
		}), r[i]) return s(t, n[1]) ? c[n[2]] = null : s(t, n[2]) && (c[n[1]] = null), c;
		if (l === u || !o) return c;
		if (o >= u) return a;
		for (var d = 0; d < n.length; d++) {
			var f = n[d];
			if (!K(a, f) && K(e, f)) {
				a[f] = e[f];
				break;
			}
		}
		return a;
	}
	function s(e, t) {
		return e[t] != null && e[t] !== `auto`;
	}
	function c(e, t, n) {
		Fg(e, function(e) {
			t[e] = n[e];
		});
	}
}
function Kg(e) {
	return qg({}, e);
}
function qg(e, t) {
	return t && e && Fg(Ig, function(n) {
		K(t, n) && (e[n] = t[n]);
	}), e;
}
var Jg = Z(), Yg = function(e) {
	n(t, e);
	function t(t, n, r) {
		var i = e.call(this, t, n, r) || this;
		return i.uid = lh(`ec_cpt_model`), i;
	}
	return t.prototype.init = function(e, t, n) {
		this.mergeDefaultAndTheme(e, n);
	}, t.prototype.mergeDefaultAndTheme = function(e, t) {
		var n = Wg(this), r = n ? Kg(e) : {};
		E(e, t.getTheme().get(this.mainType)), E(e, this.getDefaultOption()), n && Gg(e, r, n);
	}, t.prototype.mergeOption = function(e, t) {
		E(this.option, e, !0);
		var n = Wg(this);
		n && Gg(this.option, e, n);
	}, t.prototype.optionUpdated = function(e, t) {}, t.prototype.getDefaultOption = function() {
		var e = this.constructor;
		if (!Le(e)) return e.defaultOption;
		var t = Jg(this);
		if (!t.defaultOption) {
			for (var n = [], r = e; r;) {
				var i = r.prototype.defaultOption;
				i && n.push(i), r = r.superClass;
			}
			for (var a = {}, o = n.length - 1; o >= 0; o--) a = E(a, n[o], !0);
			t.defaultOption = a;
		}
		return t.defaultOption;
	}, t.prototype.getReferringComponents = function(e, t) {
		var n = e + `Index`, r = e + `Id`;
		return vc(this.ecModel, e, {
			index: this.get(n, !0),
			id: this.get(r, !0)
		}, t);
	}, t.prototype.getBoxLayoutParams = function() {
		return zg(this, !1);
	}, t.prototype.getZLevelKey = function() {
		return ``;
	}, t.prototype.setZLevel = function(e) {
		this.option.zlevel = e;
	}, t.protoInitialize = function() {
		var e = t.prototype;
		e.type = `component`, e.id = ``, e.name = ``, e.mainType = ``, e.subType = ``, e.componentIndex = 0;
	}(), t;
}(sp);
Be(Yg, sp), Ge(Yg), uh(Yg), dh(Yg, Xg);
function Xg(e) {
	var t = [];
	return P(Yg.getClassesByMainType(e), function(e) {
		t = t.concat(e.dependencies || e.prototype.dependencies || []);
	}), t = F(t, function(e) {
		return Fe(e).main;
	}), e !== `dataset` && j(t, `dataset`) <= 0 && t.unshift(`dataset`), t;
}
var Zg = Z();
Z();
var Qg = function() {
	function e() {}
	return e.prototype.getColorFromPalette = function(e, t, n) {
		var r = Ks(this.get(`color`, !0)), i = this.get(`colorLayer`, !0);
		return e_(this, Zg, r, i, e, t, n);
	}, e.prototype.clearColorPalette = function() {
		t_(this, Zg);
	}, e;
}();
function $g(e, t) {
	for (var n = e.length, r = 0; r < n; r++) if (e[r].length > t) return e[r];
	return e[n - 1];
}
function e_(e, t, n, r, i, a, o) {
	a ||= e;
	var s = t(a), c = s.paletteIdx || 0, l = s.paletteNameMap = s.paletteNameMap || {};
	if (l.hasOwnProperty(i)) return l[i];
	var u = o == null || !r ? n : $g(r, o);
	if (u ||= n, u && u.length) {
		var d = u[c];
		return i && (l[i] = d), s.paletteIdx = (c + 1) % u.length, d;
	}
}
function t_(e, t) {
	t(e).paletteIdx = 0, t(e).paletteNameMap = {};
}
var n_ = /\{@(.+?)\}/g, r_ = function() {
	function e() {}
	return e.prototype.getDataParams = function(e, t) {
		var n = this.getData(t), r = this.getRawValue(e, t), i = n.getRawIndex(e), a = n.getName(e), o = n.getRawDataItem(e), s = n.getItemVisual(e, `style`), c = s && s[n.getItemVisual(e, `drawType`) || `fill`], l = s && s.stroke, u = this.mainType, d = u === `series`, f = n.userOutput && n.userOutput.get();
		return {
			componentType: u,
			componentSubType: this.subType,
			componentIndex: this.componentIndex,
			seriesType: d ? this.subType : null,
			seriesIndex: this.seriesIndex,
			seriesId: d ? this.id : null,
			seriesName: d ? this.name : null,
			name: a,
			dataIndex: i,
			data: o,
			dataType: t,
			value: r,
			color: c,
			borderColor: l,
			dimensionNames: f ? f.fullDimensions : null,
			encode: f ? f.encode : null,
			$vars: [
				`seriesName`,
				`name`,
				`value`
			]
		};
	}, e.prototype.getFormattedLabel = function(e, t, n, r, i, a) {
		t ||= `normal`;
		var o = this.getData(n), s = this.getDataParams(e, n);
		if (a && (s.value = a.interpolatedValue), r != null && B(s.value) && (s.value = s.value[r]), i ||= o.getItemModel(e).get(t === `normal` ? [`label`, `formatter`] : [
			t,
			`label`,
			`formatter`
		]), V(i)) return s.status = t, s.dimensionIndex = r, i(s);
		if (H(i)) return Mg(i, s).replace(n_, function(t, n) {
			var r = n.length, i = n;
			i.charAt(0) === `[` && i.charAt(r - 1) === `]` && (i = +i.slice(1, r - 1));
			var s = Jp(o, e, i);
			if (a && B(a.interpolatedValue)) {
				var c = o.getDimensionIndex(i);
				c >= 0 && (s = a.interpolatedValue[c]);
			}
			return s == null ? `` : s + ``;
		});
	}, e.prototype.getRawValue = function(e, t) {
		return Jp(this.getData(t), e);
	}, e.prototype.formatTooltip = function(e, t, n) {}, e;
}();
function i_(e) {
	var t, n;
	return U(e) ? e.type && (n = e) : t = e, {
		text: t,
		frag: n
	};
}
function a_(e) {
	return new o_(e);
}
var o_ = function() {
	function e(e) {
		e ||= {}, this._reset = e.reset, this._plan = e.plan, this._count = e.count, this._onDirty = e.onDirty, this._dirty = !0;
	}
	return e.prototype.perform = function(e) {
		var t = this._upstream, n = e && e.skip;
		if (this._dirty && t) {
			var r = this.context;
			r.data = r.outputData = t.context.outputData;
		}
		this.__pipeline && (this.__pipeline.currentTask = this);
		var i;
		this._plan && !n && (i = this._plan(this.context));
		var a = l(this._modBy), o = this._modDataCount || 0, s = l(e && e.modBy), c = e && e.modDataCount || 0;
		(a !== s || o !== c) && (i = `reset`);
		function l(e) {
			return !(e >= 1) && (e = 1), e;
		}
		var u;
		(this._dirty || i === `reset`) && (this._dirty = !1, u = this._doReset(n)), this._modBy = s, this._modDataCount = c;
		var d = e && e.step;
		if (this._dueEnd = t ? t._outputDueEnd : this._count ? this._count(this.context) : 1 / 0, this._progress) {
			var f = this._dueIndex, p = Math.min(d == null ? 1 / 0 : this._dueIndex + d, this._dueEnd);
			if (!n && (u || f < p)) {
				var m = this._progress;
				if (B(m)) for (var h = 0; h < m.length; h++) this._doProgress(m[h], f, p, s, c);
				else this._doProgress(m, f, p, s, c);
			}
			this._dueIndex = p;
			var g = this._settedOutputEnd == null ? p : this._settedOutputEnd;
			this._outputDueEnd = g;
		} else this._dueIndex = this._outputDueEnd = this._settedOutputEnd == null ? this._dueEnd : this._settedOutputEnd;
		return this.unfinished();
	}, e.prototype.dirty = function() {
		this._dirty = !0, this._onDirty && this._onDirty(this.context);
	}, e.prototype._doProgress = function(e, t, n, r, i) {
		s_.reset(t, n, r, i), this._callingProgress = e, this._callingProgress({
			start: t,
			end: n,
			count: n - t,
			next: s_.next
		}, this.context);
	}, e.prototype._doReset = function(e) {
		this._dueIndex = this._outputDueEnd = this._dueEnd = 0, this._settedOutputEnd = null;
		var t, n;
		!e && this._reset && (t = this._reset(this.context), t && t.progress && (n = t.forceFirstProgress, t = t.progress), B(t) && !t.length && (t = null)), this._progress = t, this._modBy = this._modDataCount = null;
		var r = this._downstream;
		return r && r.dirty(), n;
	}, e.prototype.unfinished = function() {
		return this._progress && this._dueIndex < this._dueEnd;
	}, e.prototype.pipe = function(e) {
		(this._downstream !== e || this._dirty) && (this._downstream = e, e._upstream = this, e.dirty());
	}, e.prototype.dispose = function() {
		this._disposed ||= (this._upstream && (this._upstream._downstream = null), this._downstream && (this._downstream._upstream = null), this._dirty = !1, !0);
	}, e.prototype.getUpstream = function() {
		return this._upstream;
	}, e.prototype.getDownstream = function() {
		return this._downstream;
	}, e.prototype.setOutputEnd = function(e) {
		this._outputDueEnd = this._settedOutputEnd = e;
	}, e;
}(), s_ = function() {
	var e, t, n, r, i, a = { reset: function(c, l, u, d) {
		t = c, e = l, n = u, r = d, i = Math.ceil(r / n), a.next = n > 1 && r > 0 ? s : o;
	} };
	return a;
	function o() {
		return t < e ? t++ : null;
	}
	function s() {
		var a = t % i * n + Math.ceil(t / i), o = t >= e ? null : a < r ? a : t;
		return t++, o;
	}
}(), c_ = function() {
	function e() {}
	return e.prototype.getRawData = function() {
		throw Error(`not supported`);
	}, e.prototype.getRawDataItem = function(e) {
		throw Error(`not supported`);
	}, e.prototype.cloneRawData = function() {}, e.prototype.getDimensionInfo = function(e) {}, e.prototype.cloneAllDimensionInfo = function() {}, e.prototype.count = function() {}, e.prototype.retrieveValue = function(e, t) {}, e.prototype.retrieveValueFromItem = function(e, t) {}, e.prototype.convertValue = function(e, t) {
		return tm(e, t);
	}, e;
}();
function l_(e, t) {
	var n = new c_(), r = e.data, i = n.sourceFormat = e.sourceFormat, a = e.startIndex;
	e.seriesLayoutBy !== `column` && Hs(``);
	var o = [], s = {}, c = e.dimensionsDefine;
	if (c) P(c, function(e, t) {
		var n = e.name, r = {
			index: t,
			name: n,
			displayName: e.displayName
		};
		o.push(r), n != null && (K(s, n) && Hs(``), s[n] = r);
	});
	else for (var l = 0; l < e.dimensionsDetectedCount; l++) o.push({ index: l });
	var u = Bp(i, Xc);
	t.__isBuiltIn && (n.getRawDataItem = function(e) {
		return u(r, a, o, e);
	}, n.getRawData = R(u_, null, e)), n.cloneRawData = R(d_, null, e), n.count = R(Up(i, Xc), null, r, a, o);
	var d = Kp(i);
	n.retrieveValue = function(e, t) {
		return f(u(r, a, o, e), t);
	};
	var f = n.retrieveValueFromItem = function(e, t) {
		if (e != null) {
			var n = o[t];
			if (n) return d(e, t, n.name);
		}
	};
	return n.getDimensionInfo = R(f_, null, o, s), n.cloneAllDimensionInfo = R(p_, null, o), n;
}
function u_(e) {
	var t = e.sourceFormat;
	return v_(t) || Hs(``), e.data;
}
function d_(e) {
	var t = e.sourceFormat, n = e.data;
	if (v_(t) || Hs(``), t === `arrayRows`) {
		for (var r = [], i = 0, a = n.length; i < a; i++) r.push(n[i].slice());
		return r;
	}
	if (t === `objectRows`) {
		for (var r = [], i = 0, a = n.length; i < a; i++) r.push(O({}, n[i]));
		return r;
	}
}
function f_(e, t, n) {
	if (n != null) {
		if (ae(n) || !isNaN(n) && !K(t, n)) return e[n];
		if (K(t, n)) return t[n];
	}
}
function p_(e) {
	return T(e);
}
var m_ = G();
function h_(e) {
	e = T(e);
	var t = e.type, n = ``;
	t || Hs(n);
	var r = t.split(`:`);
	r.length !== 2 && Hs(n);
	var i = !1;
	r[0] === `echarts` && (t = r[1], i = !0), e.__isBuiltIn = i, m_.set(t, e);
}
function g_(e, t, n) {
	var r = Ks(e), i = r.length;
	i || Hs(``);
	for (var a = 0, o = i; a < o; a++) {
		var s = r[a];
		t = __(s, t, n, i === 1 ? null : a), a !== o - 1 && (t.length = Math.max(t.length, 1));
	}
	return t;
}
function __(e, t, n, r) {
	var i = ``;
	t.length || Hs(i), U(e) || Hs(i);
	var a = e.type, o = m_.get(a);
	o || Hs(i);
	var s = F(t, function(e) {
		return l_(e, o);
	});
	return F(Ks(o.transform({
		upstream: s[0],
		upstreamList: s,
		config: T(e.config)
	})), function(e, n) {
		var r = ``;
		U(e) || Hs(r), e.data || Hs(r), v_(wp(e.data)) || Hs(r);
		var i, a = t[0];
		if (a && n === 0 && !e.dimensions) {
			var o = a.startIndex;
			o && (e.data = a.data.slice(0, o).concat(e.data)), i = {
				seriesLayoutBy: Xc,
				sourceHeader: o,
				dimensions: a.metaRawOption.dimensions
			};
		} else i = {
			seriesLayoutBy: Xc,
			sourceHeader: 0,
			dimensions: e.dimensions
		};
		return xp(e.data, i, null);
	});
}
function v_(e) {
	return e === `arrayRows` || e === `objectRows`;
}
var y_ = function() {
	function e(e) {
		this._sourceList = [], this._storeList = [], this._upstreamSignList = [], this._versionSignBase = 0, this._dirty = !0, this._sourceHost = e;
	}
	return e.prototype.dirty = function() {
		this._setLocalSource([], []), this._storeList = [], this._dirty = !0;
	}, e.prototype._setLocalSource = function(e, t) {
		this._sourceList = e, this._upstreamSignList = t, this._versionSignBase++, this._versionSignBase > 9e10 && (this._versionSignBase = 0);
	}, e.prototype._getVersionSign = function() {
		return this._sourceHost.uid + `_` + this._versionSignBase;
	}, e.prototype.prepareSource = function() {
		this._isDirty() && (this._createSource(), this._dirty = !1);
	}, e.prototype._createSource = function() {
		this._setLocalSource([], []);
		var e = this._sourceHost, t = this._getUpstreamSourceManagers(), n = !!t.length, r, i;
		if (b_(e)) {
			var a = e, o = void 0, s = void 0, c = void 0;
			if (n) {
				var l = t[0];
				l.prepareSource(), c = l.getSource(), o = c.data, s = c.sourceFormat, i = [l._getVersionSign()];
			} else o = a.get(`data`, !0), s = se(o) ? Jc : Wc, i = [];
			var u = this._getSourceMetaRawOption() || {}, d = c && c.metaRawOption || {}, f = W(u.seriesLayoutBy, d.seriesLayoutBy) || null, p = W(u.sourceHeader, d.sourceHeader), m = W(u.dimensions, d.dimensions);
			r = f !== d.seriesLayoutBy || !!p != !!d.sourceHeader || m ? [xp(o, {
				seriesLayoutBy: f,
				sourceHeader: p,
				dimensions: m
			}, s)] : [];
		} else {
			var h = e;
			if (n) {
				var g = this._applyTransform(t);
				r = g.sourceList, i = g.upstreamSignList;
			} else r = [xp(h.get(`source`, !0), this._getSourceMetaRawOption(), null)], i = [];
		}
		this._setLocalSource(r, i);
	}, e.prototype._applyTransform = function(e) {
		var t = this._sourceHost, n = t.get(`transform`, !0), r = t.get(`fromTransformResult`, !0);
		r != null && e.length !== 1 && x_(``);
		var i, a = [], o = [];
		return P(e, function(e) {
			e.prepareSource();
			var t = e.getSource(r || 0);
			r != null && !t && x_(``), a.push(t), o.push(e._getVersionSign());
		}), n ? i = g_(n, a, { datasetIndex: t.componentIndex }) : r != null && (i = [Cp(a[0])]), {
			sourceList: i,
			upstreamSignList: o
		};
	}, e.prototype._isDirty = function() {
		if (this._dirty) return !0;
		for (var e = this._getUpstreamSourceManagers(), t = 0; t < e.length; t++) {
			var n = e[t];
			if (n._isDirty() || this._upstreamSignList[t] !== n._getVersionSign()) return !0;
		}
	}, e.prototype.getSource = function(e) {
		e ||= 0;
		var t = this._sourceList[e];
		if (!t) {
			var n = this._getUpstreamSourceManagers();
			return n[0] && n[0].getSource(e);
		}
		return t;
	}, e.prototype.getSharedDataStore = function(e) {
		var t = e.makeStoreSchema();
		return this._innerGetDataStore(t.dimensions, e.source, t.hash);
	}, e.prototype._innerGetDataStore = function(e, t, n) {
		var r = 0, i = this._storeList, a = i[r];
		a ||= i[r] = {};
		var o = a[n];
		if (!o) {
			var s = this._getUpstreamSourceManagers()[0];
			b_(this._sourceHost) && s ? o = s._innerGetDataStore(e, t, n) : (o = new hm(), o.initData(new Ip(t, e.length), e)), a[n] = o;
		}
		return o;
	}, e.prototype._getUpstreamSourceManagers = function() {
		var e = this._sourceHost;
		if (b_(e)) {
			var t = hp(e);
			return t ? [t.getSourceManager()] : [];
		}
		return F(gp(e), function(e) {
			return e.getSourceManager();
		});
	}, e.prototype._getSourceMetaRawOption = function() {
		var e = this._sourceHost, t, n, r;
		if (b_(e)) t = e.get(`seriesLayoutBy`, !0), n = e.get(`sourceHeader`, !0), r = e.get(`dimensions`, !0);
		else if (!this._getUpstreamSourceManagers().length) {
			var i = e;
			t = i.get(`seriesLayoutBy`, !0), n = i.get(`sourceHeader`, !0), r = i.get(`dimensions`, !0);
		}
		return {
			seriesLayoutBy: t,
			sourceHeader: n,
			dimensions: r
		};
	}, e;
}();
function b_(e) {
	return e.mainType === `series`;
}
function x_(e) {
	throw Error(e);
}
var Q = {
	color: {},
	darkColor: {},
	size: {}
}, S_ = Q.color = {
	theme: [
		`#5070dd`,
		`#b6d634`,
		`#505372`,
		`#ff994d`,
		`#0ca8df`,
		`#ffd10a`,
		`#fb628b`,
		`#785db0`,
		`#3fbe95`
	],
	neutral00: `#fff`,
	neutral05: `#f4f7fd`,
	neutral10: `#e8ebf0`,
	neutral15: `#dbdee4`,
	neutral20: `#cfd2d7`,
	neutral25: `#c3c5cb`,
	neutral30: `#b7b9be`,
	neutral35: `#aaacb2`,
	neutral40: `#9ea0a5`,
	neutral45: `#929399`,
	neutral50: `#86878c`,
	neutral55: `#797b7f`,
	neutral60: `#6d6e73`,
	neutral65: `#616266`,
	neutral70: `#54555a`,
	neutral75: `#48494d`,
	neutral80: `#3c3c41`,
	neutral85: `#303034`,
	neutral90: `#232328`,
	neutral95: `#17171b`,
	neutral99: `#000`,
	accent05: `#eff1f9`,
	accent10: `#e0e4f2`,
	accent15: `#d0d6ec`,
	accent20: `#c0c9e6`,
	accent25: `#b1bbdf`,
	accent30: `#a1aed9`,
	accent35: `#91a0d3`,
	accent40: `#8292cc`,
	accent45: `#7285c6`,
	accent50: `#6578ba`,
	accent55: `#5c6da9`,
	accent60: `#536298`,
	accent65: `#4a5787`,
	accent70: `#404c76`,
	accent75: `#374165`,
	accent80: `#2e3654`,
	accent85: `#252b43`,
	accent90: `#1b2032`,
	accent95: `#121521`,
	transparent: `rgba(0,0,0,0)`,
	highlight: `rgba(255,231,130,0.8)`
};
for (var C_ in O(S_, {
	primary: S_.neutral80,
	secondary: S_.neutral70,
	tertiary: S_.neutral60,
	quaternary: S_.neutral50,
	disabled: S_.neutral20,
	border: S_.neutral30,
	borderTint: S_.neutral20,
	borderShade: S_.neutral40,
	background: S_.neutral05,
	backgroundTint: `rgba(234,237,245,0.5)`,
	backgroundTransparent: `rgba(255,255,255,0)`,
	backgroundShade: S_.neutral10,
	shadow: `rgba(0,0,0,0.2)`,
	shadowTint: `rgba(129,130,136,0.2)`,
	axisLine: S_.neutral70,
	axisLineTint: S_.neutral40,
	axisTick: S_.neutral70,
	axisTickMinor: S_.neutral60,
	axisLabel: S_.neutral70,
	axisSplitLine: S_.neutral15,
	axisMinorSplitLine: S_.neutral05
}), S_) if (S_.hasOwnProperty(C_)) {
	var w_ = S_[C_];
	C_ === `theme` ? Q.darkColor.theme = S_.theme.slice() : C_ === `highlight` ? Q.darkColor.highlight = `rgba(255,231,130,0.4)` : C_.indexOf(`accent`) === 0 ? Q.darkColor[C_] = Hr(w_, null, function(e) {
		return e * .5;
	}, function(e) {
		return Math.min(1, 1.3 - e);
	}) : Q.darkColor[C_] = Hr(w_, null, function(e) {
		return e * .9;
	}, function(e) {
		return 1 - e ** 1.5;
	});
}
Q.size = {
	xxs: 2,
	xs: 5,
	s: 10,
	m: 15,
	l: 20,
	xl: 30,
	xxl: 40,
	xxxl: 50
};
var T_ = `line-height:1`;
function E_(e) {
	var t = e.lineHeight;
	return t == null ? T_ : `line-height:` + Eh(t + ``) + `px`;
}
function D_(e, t) {
	var n = e.color || Q.color.tertiary, r = e.fontSize || 12, i = e.fontWeight || `400`, a = e.color || Q.color.secondary, o = e.fontSize || 14, s = e.fontWeight || `900`;
	return t === `html` ? {
		nameStyle: `font-size:` + Eh(r + ``) + `px;color:` + Eh(n) + `;font-weight:` + Eh(i + ``),
		valueStyle: `font-size:` + Eh(o + ``) + `px;color:` + Eh(a) + `;font-weight:` + Eh(s + ``)
	} : {
		nameStyle: {
			fontSize: r,
			fill: n,
			fontWeight: i
		},
		valueStyle: {
			fontSize: o,
			fill: a,
			fontWeight: s
		}
	};
}
var O_ = [
	0,
	10,
	20,
	30
], k_ = [
	``,
	`
`,
	`

`,
	`


`
];
function A_(e, t) {
	return t.type = e, t;
}
function j_(e) {
	return e.type === `section`;
}
function M_(e) {
	return j_(e) ? P_ : F_;
}
function N_(e) {
	if (j_(e)) {
		var t = 0, n = e.blocks.length, r = n > 1 || n > 0 && !e.noHeader;
		return P(e.blocks, function(e) {
			var n = N_(e);
			n >= t && (t = n + +(r && (!n || j_(e) && !e.noHeader)));
		}), t;
	}
	return 0;
}
function P_(e, t, n, r) {
	var i = t.noHeader, a = L_(N_(t)), o = [], s = t.blocks || [];
	ge(!s || B(s)), s ||= [];
	var c = e.orderMode;
	if (t.sortBlocks && c) {
		s = s.slice();
		var l = {
			valueAsc: `asc`,
			valueDesc: `desc`
		};
		if (K(l, c)) {
			var u = new rm(l[c], null);
			s.sort(function(e, t) {
				return u.evaluate(e.sortParam, t.sortParam);
			});
		} else c === `seriesDesc` && s.reverse();
	}
	P(s, function(n, i) {
		var s = t.valueFormatter, c = M_(n)(s ? O(O({}, e), { valueFormatter: s }) : e, n, i > 0 ? a.html : 0, r);
		c != null && o.push(c);
	});
	var d = e.renderMode === `richText` ? o.join(a.richText) : R_(r, o.join(``), i ? n : a.html);
	if (i) return d;
	var f = kg(t.header, `ordinal`, e.useUTC), p = D_(r, e.renderMode).nameStyle, m = E_(r);
	return e.renderMode === `richText` ? V_(e, f, p) + a.richText + d : R_(r, `<div style="` + p + `;` + m + `;">` + Eh(f) + `</div>` + d, n);
}
function F_(e, t, n, r) {
	var i = e.renderMode, a = t.noName, o = t.noValue, s = !t.markerType, c = t.name, l = e.useUTC, u = t.valueFormatter || e.valueFormatter || function(e) {
		return e = B(e) ? e : [e], F(e, function(e, t) {
			return kg(e, B(p) ? p[t] : p, l);
		});
	};
	if (!(a && o)) {
		var d = s ? `` : e.markupStyleCreator.makeTooltipMarker(t.markerType, t.markerColor || Q.color.secondary, i), f = a ? `` : kg(c, `ordinal`, l), p = t.valueType, m = o ? [] : u(t.value, t.rawDataIndex), h = !s || !a, g = !s && a, _ = D_(r, i), v = _.nameStyle, y = _.valueStyle;
		return i === `richText` ? (s ? `` : d) + (a ? `` : V_(e, f, v)) + (o ? `` : H_(e, m, h, g, y)) : R_(r, (s ? `` : d) + (a ? `` : z_(f, !s, v)) + (o ? `` : B_(m, h, g, y)), n);
	}
}
function I_(e, t, n, r, i, a) {
	if (e) return M_(e)({
		useUTC: i,
		renderMode: n,
		orderMode: r,
		markupStyleCreator: t,
		valueFormatter: e.valueFormatter
	}, e, 0, a);
}
function L_(e) {
	return {
		html: O_[e],
		richText: k_[e]
	};
}
function R_(e, t, n) {
	var r = `<div style="clear:both"></div>`, i = `margin: ` + n + `px 0 0`, a = E_(e);
	return `<div style="` + i + `;` + a + `;">` + t + r + `</div>`;
}
function z_(e, t, n) {
	var r = t ? `margin-left:2px` : ``;
	return `<span style="` + n + `;` + r + `">` + Eh(e) + `</span>`;
}
function B_(e, t, n, r) {
	var i = t ? `float:right;margin-left:` + (n ? `10px` : `20px`) : ``;
	return e = B(e) ? e : [e], `<span style="` + i + `;` + r + `">` + F(e, function(e) {
		return Eh(e);
	}).join(`&nbsp;&nbsp;`) + `</span>`;
}
function V_(e, t, n) {
	return e.markupStyleCreator.wrapRichTextStyle(t, n);
}
function H_(e, t, n, r, i) {
	var a = [i], o = r ? 10 : 20;
	return n && a.push({
		padding: [
			0,
			0,
			0,
			o
		],
		align: `right`
	}), e.markupStyleCreator.wrapRichTextStyle(B(t) ? t.join(`  `) : t, a);
}
function U_(e, t) {
	var n = e.getData().getItemVisual(t, `style`)[e.visualDrawType];
	return Pg(n);
}
function W_(e, t) {
	return e.get(`padding`) ?? (t === `richText` ? [8, 10] : 10);
}
var G_ = function() {
	function e() {
		this.richTextStyles = {}, this._nextStyleNameId = Ns();
	}
	return e.prototype._generateStyleName = function() {
		return `__EC_aUTo_` + this._nextStyleNameId++;
	}, e.prototype.makeTooltipMarker = function(e, t, n) {
		var r = n === `richText` ? this._generateStyleName() : null, i = Ng({
			color: t,
			type: e,
			renderMode: n,
			markerId: r
		});
		return H(i) ? i : (this.richTextStyles[r] = i.style, i.content);
	}, e.prototype.wrapRichTextStyle = function(e, t) {
		var n = {};
		B(t) ? P(t, function(e) {
			return O(n, e);
		}) : O(n, t);
		var r = this._generateStyleName();
		return this.richTextStyles[r] = n, `{` + r + `|` + e + `}`;
	}, e;
}();
function K_(e) {
	var t = e.series, n = e.dataIndex, r = e.multipleSeries, i = t.getData(), a = i.mapDimensionsAll(`defaultedTooltip`), o = a.length, s = t.getRawValue(n), c = B(s), l = U_(t, n), u, d, f, p;
	if (o > 1 || c && !o) {
		var m = q_(s, t, n, a, l);
		u = m.inlineValues, d = m.inlineValueTypes, f = m.blocks, p = m.inlineValues[0];
	} else if (o) {
		var h = i.getDimensionInfo(a[0]);
		p = u = Jp(i, n, a[0]), d = h.type;
	} else p = u = c ? s[0] : s;
	var g = sc(t), _ = g && t.name || ``, v = i.getName(n), y = r ? _ : v;
	return A_(`section`, {
		header: _,
		noHeader: r || !g,
		sortParam: p,
		blocks: [A_(`nameValue`, {
			markerType: `item`,
			markerColor: l,
			name: y,
			noName: !_e(y),
			value: u,
			valueType: d,
			rawDataIndex: i.getRawIndex(n)
		})].concat(f || [])
	});
}
function q_(e, t, n, r, i) {
	var a = t.getData(), o = te(e, function(e, t, n) {
		var r = a.getDimensionInfo(n);
		return e ||= r && r.tooltip !== !1 && r.displayName != null;
	}, !1), s = [], c = [], l = [];
	r.length ? P(r, function(e) {
		u(Jp(a, n, e), e);
	}) : P(e, u);
	function u(e, t) {
		var n = a.getDimensionInfo(t);
		n && n.otherDims.tooltip !== !1 && (o ? l.push(A_(`nameValue`, {
			markerType: `subItem`,
			markerColor: i,
			name: n.displayName,
			value: e,
			valueType: n.type
		})) : (s.push(e), c.push(n.type)));
	}
	return {
		inlineValues: s,
		inlineValueTypes: c,
		blocks: l
	};
}
var J_ = Z();
function Y_(e, t) {
	return e.getName(t) || e.getId(t);
}
var X_ = function(e) {
	n(t, e);
	function t() {
		var t = e !== null && e.apply(this, arguments) || this;
		return t._selectedDataIndicesMap = {}, t;
	}
	return t.prototype.init = function(e, t, n) {
		this.seriesIndex = this.componentIndex, this.dataTask = a_({
			count: $_,
			reset: ev
		}), this.dataTask.context = { model: this }, this.mergeDefaultAndTheme(e, n), (J_(this).sourceManager = new y_(this)).prepareSource();
		var r = this.getInitialData(e, n);
		nv(r, this), this.dataTask.context.data = r, J_(this).dataBeforeProcessed = r, Z_(this), this._initSelectedMapFromData(r);
	}, t.prototype.mergeDefaultAndTheme = function(e, t) {
		var n = Wg(this), r = n ? Kg(e) : {}, i = this.subType;
		Yg.hasClass(i) && (i += `Series`), E(e, t.getTheme().get(this.subType)), E(e, this.getDefaultOption()), qs(e, `label`, [`show`]), this.fillDataTextStyle(e.data), n && Gg(e, r, n);
	}, t.prototype.mergeOption = function(e, t) {
		e = E(this.option, e, !0), this.fillDataTextStyle(e.data);
		var n = Wg(this);
		n && Gg(this.option, e, n);
		var r = J_(this).sourceManager;
		r.dirty(), r.prepareSource();
		var i = this.getInitialData(e, t);
		nv(i, this), this.dataTask.dirty(), this.dataTask.context.data = i, J_(this).dataBeforeProcessed = i, Z_(this), this._initSelectedMapFromData(i);
	}, t.prototype.fillDataTextStyle = function(e) {
		if (e && !se(e)) for (var t = [`show`], n = 0; n < e.length; n++) e[n] && e[n].label && qs(e[n], `label`, t);
	}, t.prototype.getInitialData = function(e, t) {}, t.prototype.appendData = function(e) {
		this.getRawData().appendData(e.data);
	}, t.prototype.getData = function(e) {
		var t = iv(this);
		if (t) {
			var n = t.context.data;
			return e == null || !n.getLinkedData ? n : n.getLinkedData(e);
		}
		return J_(this).data;
	}, t.prototype.getAllData = function() {
		var e = this.getData();
		return e && e.getLinkedDataAll ? e.getLinkedDataAll() : [{ data: e }];
	}, t.prototype.setData = function(e) {
		var t = iv(this);
		if (t) {
			var n = t.context;
			n.outputData = e, t !== this.dataTask && (n.data = e);
		}
		J_(this).data = e;
	}, t.prototype.getEncode = function() {
		var e = this.get(`encode`, !0);
		if (e) return G(e);
	}, t.prototype.getSourceManager = function() {
		return J_(this).sourceManager;
	}, t.prototype.getSource = function() {
		return this.getSourceManager().getSource();
	}, t.prototype.getRawData = function() {
		return J_(this).dataBeforeProcessed;
	}, t.prototype.getColorBy = function() {
		return this.get(`colorBy`) || `series`;
	}, t.prototype.isColorBySeries = function() {
		return this.getColorBy() === `series`;
	}, t.prototype.getBaseAxis = function() {
		var e = this.coordinateSystem;
		return e && e.getBaseAxis && e.getBaseAxis();
	}, t.prototype.indicesOfNearest = function(e, t, n, r) {
		var i = this.getData(), a = this.coordinateSystem, o = a && a.getAxis(e);
		if (!a || !o) return [];
		var s = o.dataToCoord(n);
		r ??= 1 / 0;
		for (var c = [], l = 1 / 0, u = -1, d = 0, f = i.getDimensionIndex(t), p = i.getStore(), m = 0, h = p.count(); m < h; m++) {
			var g = p.get(f, m), _ = s - o.dataToCoord(g), v = Math.abs(_);
			v <= r && ((v < l || v === l && _ >= 0 && u < 0) && (l = v, u = _, d = 0), _ === u && (c[d++] = m));
		}
		return c.length = d, c;
	}, t.prototype.formatTooltip = function(e, t, n) {
		return K_({
			series: this,
			dataIndex: e,
			multipleSeries: t
		});
	}, t.prototype.isAnimationEnabled = function() {
		var e = this.ecModel;
		if (q.node && !(e && e.ssr)) return !1;
		var t = this.getShallow(`animation`);
		return t && this.getData().count() > this.getShallow(`animationThreshold`) && (t = !1), !!t;
	}, t.prototype.restoreData = function() {
		this.dataTask.dirty();
	}, t.prototype.getColorFromPalette = function(e, t, n) {
		var r = this.ecModel, i = Qg.prototype.getColorFromPalette.call(this, e, t, n);
		return i ||= r.getColorFromPalette(e, t, n), i;
	}, t.prototype.coordDimToDataDim = function(e) {
		return this.getRawData().mapDimensionsAll(e);
	}, t.prototype.getProgressive = function() {
		return this.get(`progressive`);
	}, t.prototype.getProgressiveThreshold = function() {
		return this.get(`progressiveThreshold`);
	}, t.prototype.select = function(e, t) {
		this._innerSelect(this.getData(t), e);
	}, t.prototype.unselect = function(e, t) {
		var n = this.option.selectedMap;
		if (n) {
			var r = this.option.selectedMode, i = this.getData(t);
			if (r === `series` || n === `all`) this.option.selectedMap = {}, this._selectedDataIndicesMap = {};
			else for (var a = 0; a < e.length; a++) {
				var o = e[a], s = Y_(i, o);
				n[s] = !1, this._selectedDataIndicesMap[s] = -1;
			}
		}
	}, t.prototype.toggleSelect = function(e, t) {
		for (var n = [], r = 0; r < e.length; r++) n[0] = e[r], this.isSelected(e[r], t) ? this.unselect(n, t) : this.select(n, t);
	}, t.prototype.getSelectedDataIndices = function() {
		if (this.option.selectedMap === `all`) return [].slice.call(this.getData().getIndices());
		for (var e = this._selectedDataIndicesMap, t = L(e), n = [], r = 0; r < t.length; r++) {
			var i = e[t[r]];
			i >= 0 && n.push(i);
		}
		return n;
	}, t.prototype.isSelected = function(e, t) {
		var n = this.option.selectedMap;
		if (!n) return !1;
		var r = this.getData(t);
		return (n === `all` || n[Y_(r, e)]) && !r.getItemModel(e).get([`select`, `disabled`]);
	}, t.prototype.isUniversalTransitionEnabled = function() {
		if (this.__universalTransitionEnabled) return !0;
		var e = this.option.universalTransition;
		return e ? e === !0 || e && e.enabled : !1;
	}, t.prototype._innerSelect = function(e, t) {
		var n, r, i = this.option, a = i.selectedMode, o = t.length;
		if (a && o) {
			if (a === `series`) i.selectedMap = `all`;
			else if (a === `multiple`) {
				U(i.selectedMap) || (i.selectedMap = {});
				for (var s = i.selectedMap, c = 0; c < o; c++) {
					var l = t[c], u = Y_(e, l);
					s[u] = !0, this._selectedDataIndicesMap[u] = e.getRawIndex(l);
				}
			} else if (a === `single` || a === !0) {
				var d = t[o - 1], u = Y_(e, d);
				i.selectedMap = (n = {}, n[u] = !0, n), this._selectedDataIndicesMap = (r = {}, r[u] = e.getRawIndex(d), r);
			}
		}
	}, t.prototype._initSelectedMapFromData = function(e) {
		if (!this.option.selectedMap) {
			var t = [];
			e.hasItemOption && e.each(function(n) {
				var r = e.getRawDataItem(n);
				r && r.selected && t.push(n);
			}), t.length > 0 && this._innerSelect(e, t);
		}
	}, t.registerClass = function(e) {
		return Yg.registerClass(e);
	}, t.protoInitialize = function() {
		var e = t.prototype;
		e.type = `series.__base__`, e.seriesIndex = 0, e.ignoreStyleOnData = !1, e.hasSymbolVisual = !1, e.defaultSymbol = `circle`, e.visualStyleAccessPath = `itemStyle`, e.visualDrawType = `fill`;
	}(), t;
}(Yg);
M(X_, r_), M(X_, Qg), Be(X_, Yg);
function Z_(e) {
	var t = e.name;
	sc(e) || (e.name = Q_(e) || t);
}
function Q_(e) {
	var t = e.getRawData(), n = t.mapDimensionsAll(`seriesName`), r = [];
	return P(n, function(e) {
		var n = t.getDimensionInfo(e);
		n.displayName && r.push(n.displayName);
	}), r.join(` `);
}
function $_(e) {
	return e.model.getRawData().count();
}
function ev(e) {
	var t = e.model;
	return t.setData(t.getRawData().cloneShallow()), tv;
}
function tv(e, t) {
	t.outputData && e.end > t.outputData.count() && t.model.getRawData().cloneShallow(t.outputData);
}
function nv(e, t) {
	P(Te(e.CHANGABLE_METHODS, e.DOWNSAMPLE_METHODS), function(n) {
		e.wrapMethod(n, z(rv, t));
	});
}
function rv(e, t) {
	var n = iv(e);
	return n && n.setOutputEnd((t || this).count()), t;
}
function iv(e) {
	var t = (e.ecModel || {}).scheduler, n = t && t.getPipeline(e.uid);
	if (n) {
		var r = n.currentTask;
		if (r) {
			var i = r.agentStubMap;
			i && (r = i.get(e.uid));
		}
		return r;
	}
}
var av = xo.extend({
	type: `triangle`,
	shape: {
		cx: 0,
		cy: 0,
		width: 0,
		height: 0
	},
	buildPath: function(e, t) {
		var n = t.cx, r = t.cy, i = t.width / 2, a = t.height / 2;
		e.moveTo(n, r - a), e.lineTo(n + i, r + a), e.lineTo(n - i, r + a), e.closePath();
	}
}), ov = {
	line: sd,
	rect: Fo,
	roundRect: Fo,
	square: Fo,
	circle: ju,
	diamond: xo.extend({
		type: `diamond`,
		shape: {
			cx: 0,
			cy: 0,
			width: 0,
			height: 0
		},
		buildPath: function(e, t) {
			var n = t.cx, r = t.cy, i = t.width / 2, a = t.height / 2;
			e.moveTo(n, r - a), e.lineTo(n + i, r), e.lineTo(n, r + a), e.lineTo(n - i, r), e.closePath();
		}
	}),
	pin: xo.extend({
		type: `pin`,
		shape: {
			x: 0,
			y: 0,
			width: 0,
			height: 0
		},
		buildPath: function(e, t) {
			var n = t.x, r = t.y, i = t.width / 5 * 3, a = Math.max(i, t.height), o = i / 2, s = o * o / (a - o), c = r - a + o + s, l = Math.asin(s / o), u = Math.cos(l) * o, d = Math.sin(l), f = Math.cos(l), p = o * .6, m = o * .7;
			e.moveTo(n - u, c + s), e.arc(n, c, o, Math.PI - l, Math.PI * 2 + l), e.bezierCurveTo(n + u - d * p, c + s + f * p, n, r - m, n, r), e.bezierCurveTo(n, r - m, n - u + d * p, c + s + f * p, n - u, c + s), e.closePath();
		}
	}),
	arrow: xo.extend({
		type: `arrow`,
		shape: {
			x: 0,
			y: 0,
			width: 0,
			height: 0
		},
		buildPath: function(e, t) {
			var n = t.height, r = t.width, i = t.x, a = t.y, o = r / 3 * 2;
			e.moveTo(i, a), e.lineTo(i + o, a + n), e.lineTo(i, a + n / 4 * 3), e.lineTo(i - o, a + n), e.lineTo(i, a), e.closePath();
		}
	}),
	triangle: av
}, sv = {
	line: function(e, t, n, r, i) {
		i.x1 = e, i.y1 = t + r / 2, i.x2 = e + n, i.y2 = t + r / 2;
	},
	rect: function(e, t, n, r, i) {
		i.x = e, i.y = t, i.width = n, i.height = r;
	},
	roundRect: function(e, t, n, r, i) {
		i.x = e, i.y = t, i.width = n, i.height = r, i.r = Math.min(n, r) / 4;
	},
	square: function(e, t, n, r, i) {
		var a = Math.min(n, r);
		i.x = e, i.y = t, i.width = a, i.height = a;
	},
	circle: function(e, t, n, r, i) {
		i.cx = e + n / 2, i.cy = t + r / 2, i.r = Math.min(n, r) / 2;
	},
	diamond: function(e, t, n, r, i) {
		i.cx = e + n / 2, i.cy = t + r / 2, i.width = n, i.height = r;
	},
	pin: function(e, t, n, r, i) {
		i.x = e + n / 2, i.y = t + r / 2, i.width = n, i.height = r;
	},
	arrow: function(e, t, n, r, i) {
		i.x = e + n / 2, i.y = t + r / 2, i.width = n, i.height = r;
	},
	triangle: function(e, t, n, r, i) {
		i.cx = e + n / 2, i.cy = t + r / 2, i.width = n, i.height = r;
	}
}, cv = {};
P(ov, function(e, t) {
	cv[t] = new e();
});
var lv = xo.extend({
	type: `symbol`,
	shape: {
		symbolType: ``,
		x: 0,
		y: 0,
		width: 0,
		height: 0
	},
	calculateTextPosition: function(e, t, n) {
		var r = pn(e, t, n), i = this.shape;
		return i && i.symbolType === `pin` && t.position === `inside` && (r.y = n.y + n.height * .4), r;
	},
	buildPath: function(e, t, n) {
		var r = t.symbolType;
		if (r !== `none`) {
			var i = cv[r];
			i ||= (r = `rect`, cv[r]), sv[r](t.x, t.y, t.width, t.height, i.shape), i.buildPath(e, i.shape, n);
		}
	}
});
function uv(e, t) {
	if (this.type !== `image`) {
		var n = this.style;
		this.__isEmptyBrush ? (n.stroke = e, n.fill = t || Q.color.neutral00, n.lineWidth = 2) : this.shape.symbolType === `line` ? n.stroke = e : n.fill = e, this.markRedraw();
	}
}
function dv(e, t, n, r, i, a, o) {
	var s = e.indexOf(`empty`) === 0;
	s && (e = e.substr(5, 1).toLowerCase() + e.substr(6));
	var c = e.indexOf(`image://`) === 0 ? Yd(e.slice(8), new J(t, n, r, i), o ? `center` : `cover`) : e.indexOf(`path://`) === 0 ? Jd(e.slice(7), {}, new J(t, n, r, i), o ? `center` : `cover`) : new lv({ shape: {
		symbolType: e,
		x: t,
		y: n,
		width: r,
		height: i
	} });
	return c.__isEmptyBrush = s, c.setColor = uv, a && c.setColor(a), c;
}
function fv(e) {
	return B(e) || (e = [+e, +e]), [e[0] || 0, e[1] || 0];
}
function pv(e, t) {
	if (e != null) return B(e) || (e = [e, e]), [ms(e[0], t[0]) || 0, ms(W(e[1], e[0]), t[1]) || 0];
}
var mv = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.hasSymbolVisual = !0, n;
	}
	return t.prototype.getInitialData = function(e) {
		return ah(null, this, { useEncodeDefaulter: !0 });
	}, t.prototype.getLegendIcon = function(e) {
		var t = new ku(), n = dv(`line`, 0, e.itemHeight / 2, e.itemWidth, 0, e.lineStyle.stroke, !1);
		t.add(n), n.setStyle(e.lineStyle);
		var r = this.getData().getVisual(`symbol`), i = this.getData().getVisual(`symbolRotate`), a = r === `none` ? `circle` : r, o = e.itemHeight * .8, s = dv(a, (e.itemWidth - o) / 2, (e.itemHeight - o) / 2, o, o, e.itemStyle.fill);
		return t.add(s), s.setStyle(e.itemStyle), s.rotation = (e.iconRotate === `inherit` ? i : e.iconRotate || 0) * Math.PI / 180, s.setOrigin([e.itemWidth / 2, e.itemHeight / 2]), a.indexOf(`empty`) > -1 && (s.style.stroke = s.style.fill, s.style.fill = Q.color.neutral00, s.style.lineWidth = 2), t;
	}, t.type = `series.line`, t.dependencies = [`grid`, `polar`], t.defaultOption = {
		z: 3,
		coordinateSystem: `cartesian2d`,
		legendHoverLink: !0,
		clip: !0,
		label: { position: `top` },
		endLabel: {
			show: !1,
			valueAnimation: !0,
			distance: 8
		},
		lineStyle: {
			width: 2,
			type: `solid`
		},
		emphasis: { scale: !0 },
		step: !1,
		smooth: !1,
		smoothMonotone: null,
		symbol: `emptyCircle`,
		symbolSize: 6,
		symbolRotate: null,
		showSymbol: !0,
		showAllSymbol: `auto`,
		connectNulls: !1,
		sampling: `none`,
		animationEasing: `linear`,
		progressive: 0,
		hoverLayerThreshold: 1 / 0,
		universalTransition: { divideShape: `clone` },
		triggerLineEvent: !1,
		triggerEvent: !1
	}, t;
}(X_);
function hv(e, t) {
	var n = e.mapDimensionsAll(`defaultedLabel`), r = n.length;
	if (r === 1) {
		var i = Jp(e, t, n[0]);
		return i == null ? null : i + ``;
	}
	if (r) {
		for (var a = [], o = 0; o < n.length; o++) a.push(Jp(e, t, n[o]));
		return a.join(` `);
	}
}
function gv(e, t) {
	var n = e.mapDimensionsAll(`defaultedLabel`);
	if (!B(t)) return t + ``;
	for (var r = [], i = 0; i < n.length; i++) {
		var a = e.getDimensionIndex(n[i]);
		a >= 0 && r.push(t[a]);
	}
	return r.join(` `);
}
var _v = function(e) {
	n(t, e);
	function t(t, n, r, i) {
		var a = e.call(this) || this;
		return a.updateData(t, n, r, i), a;
	}
	return t.prototype._createSymbol = function(e, t, n, r, i, a) {
		this.removeAll();
		var o = dv(e, -1, -1, 2, 2, null, a);
		o.attr({
			z2: W(i, 100),
			culling: !0,
			scaleX: r[0] / 2,
			scaleY: r[1] / 2
		}), o.drift = vv, this._symbolType = e, this.add(o);
	}, t.prototype.stopSymbolAnimation = function(e) {
		this.childAt(0).stopAnimation(null, e);
	}, t.prototype.getSymbolType = function() {
		return this._symbolType;
	}, t.prototype.getSymbolPath = function() {
		return this.childAt(0);
	}, t.prototype.highlight = function() {
		jl(this.childAt(0));
	}, t.prototype.downplay = function() {
		Ml(this.childAt(0));
	}, t.prototype.setZ = function(e, t) {
		var n = this.childAt(0);
		n.zlevel = e, n.z = t;
	}, t.prototype.setDraggable = function(e, t) {
		var n = this.childAt(0);
		n.draggable = e, n.cursor = !t && e ? `move` : n.cursor;
	}, t.prototype.updateData = function(e, n, r, i) {
		this.silent = !1;
		var a = e.getItemVisual(n, `symbol`) || `circle`, o = e.hostModel, s = t.getSymbolSize(e, n), c = t.getSymbolZ2(e, n), l = a !== this._symbolType, u = i && i.disableAnimation;
		if (l) {
			var d = e.getItemVisual(n, `symbolKeepAspect`);
			this._createSymbol(a, e, n, s, c, d);
		} else {
			var f = this.childAt(0);
			f.silent = !1;
			var p = {
				scaleX: s[0] / 2,
				scaleY: s[1] / 2
			};
			u ? f.attr(p) : Md(f, p, o, n), Rd(f);
		}
		if (this._updateCommon(e, n, s, r, i), l) {
			var f = this.childAt(0);
			if (!u) {
				var p = {
					scaleX: this._sizeX,
					scaleY: this._sizeY,
					style: { opacity: f.style.opacity }
				};
				f.scaleX = f.scaleY = 0, f.style.opacity = 0, Nd(f, p, o, n);
			}
		}
		u && this.childAt(0).stopAnimation(`leave`);
	}, t.prototype._updateCommon = function(e, t, n, r, i) {
		var a = this.childAt(0), o = e.hostModel, s, c, l, u, d, f, p, m, h;
		if (r && (s = r.emphasisItemStyle, c = r.blurItemStyle, l = r.selectItemStyle, u = r.focus, d = r.blurScope, p = r.labelStatesModels, m = r.hoverScale, h = r.cursorStyle, f = r.emphasisDisabled), !r || e.hasItemOption) {
			var g = r && r.itemModel ? r.itemModel : e.getItemModel(t), _ = g.getModel(`emphasis`);
			s = _.getModel(`itemStyle`).getItemStyle(), l = g.getModel([`select`, `itemStyle`]).getItemStyle(), c = g.getModel([`blur`, `itemStyle`]).getItemStyle(), u = _.get(`focus`), d = _.get(`blurScope`), f = _.get(`disabled`), p = Rf(g), m = _.getShallow(`scale`), h = g.getShallow(`cursor`);
		}
		var v = e.getItemVisual(t, `symbolRotate`);
		a.attr(`rotation`, (v || 0) * Math.PI / 180 || 0);
		var y = pv(e.getItemVisual(t, `symbolOffset`), n);
		y && (a.x = y[0], a.y = y[1]), h && a.attr(`cursor`, h);
		var b = e.getItemVisual(t, `style`), x = b.fill;
		if (a instanceof Do) {
			var S = a.style;
			a.useStyle(O({
				image: S.image,
				x: S.x,
				y: S.y,
				width: S.width,
				height: S.height
			}, b));
		} else a.__isEmptyBrush ? a.useStyle(O({}, b)) : a.useStyle(b), a.style.decal = null, a.setColor(x, i && i.symbolInnerColor), a.style.strokeNoScale = !0;
		var C = e.getItemVisual(t, `liftZ`), w = this._z2;
		C == null ? w != null && (a.z2 = w, this._z2 = null) : w ?? (this._z2 = a.z2, a.z2 += C);
		var T = i && i.useNameLabel;
		Lf(a, p, {
			labelFetcher: o,
			labelDataIndex: t,
			defaultText: E,
			inheritColor: x,
			defaultOpacity: b.opacity
		});
		function E(t) {
			return T ? e.getName(t) : hv(e, t);
		}
		this._sizeX = n[0] / 2, this._sizeY = n[1] / 2;
		var D = a.ensureState(`emphasis`);
		D.style = s, a.ensureState(`select`).style = l, a.ensureState(`blur`).style = c;
		var k = m == null || m === !0 ? Math.max(1.1, 3 / this._sizeY) : isFinite(m) && m > 0 ? +m : 1;
		D.scaleX = this._sizeX * k, D.scaleY = this._sizeY * k, this.setSymbolScale(1), Xl(this, u, d, f);
	}, t.prototype.setSymbolScale = function(e) {
		this.scaleX = this.scaleY = e;
	}, t.prototype.fadeOut = function(e, t, n) {
		var r = this.childAt(0), i = Vc(this).dataIndex, a = n && n.animation;
		if (this.silent = r.silent = !0, n && n.fadeLabel) {
			var o = r.getTextContent();
			o && Fd(o, { style: { opacity: 0 } }, t, {
				dataIndex: i,
				removeOpt: a,
				cb: function() {
					r.removeTextContent();
				}
			});
		} else r.removeTextContent();
		Fd(r, {
			style: { opacity: 0 },
			scaleX: 0,
			scaleY: 0
		}, t, {
			dataIndex: i,
			cb: e,
			removeOpt: a
		});
	}, t.getSymbolSize = function(e, t) {
		return fv(e.getItemVisual(t, `symbolSize`));
	}, t.getSymbolZ2 = function(e, t) {
		return e.getItemVisual(t, `z2`);
	}, t;
}(ku);
function vv(e, t) {
	this.parent.drift(e, t);
}
function yv(e, t, n, r) {
	return t && !isNaN(t[0]) && !isNaN(t[1]) && !(r && r.isIgnore && r.isIgnore(n)) && !(r && r.clipShape && !r.clipShape.contain(t[0], t[1])) && e.getItemVisual(n, `symbol`) !== `none`;
}
function bv(e) {
	return e != null && !U(e) && (e = { isIgnore: e }), e || {};
}
function xv(e) {
	var t = e.hostModel, n = t.getModel(`emphasis`);
	return {
		emphasisItemStyle: n.getModel(`itemStyle`).getItemStyle(),
		blurItemStyle: t.getModel([`blur`, `itemStyle`]).getItemStyle(),
		selectItemStyle: t.getModel([`select`, `itemStyle`]).getItemStyle(),
		focus: n.get(`focus`),
		blurScope: n.get(`blurScope`),
		emphasisDisabled: n.get(`disabled`),
		hoverScale: n.get(`scale`),
		labelStatesModels: Rf(t),
		cursorStyle: t.get(`cursor`)
	};
}
function Sv(e, t, n, r, i, a, o) {
	var s = new e(t, n, r, i);
	return s.setPosition(a), t.setItemGraphicEl(n, s), o.add(s), s;
}
var Cv = function() {
	function e(e) {
		this.group = new ku(), this._SymbolCtor = e || _v;
	}
	return e.prototype.updateData = function(e, t) {
		this._progressiveEls = null, t = bv(t);
		var n = this.group, r = e.hostModel, i = this._data, a = this._SymbolCtor, o = t.disableAnimation, s = this._seriesScope = xv(e), c = { disableAnimation: o }, l = t.getSymbolPoint || function(t) {
			return e.getItemLayout(t);
		};
		i || n.removeAll(), e.diff(i).add(function(r) {
			var i = l(r);
			yv(e, i, r, t) && Sv(a, e, r, s, c, i, n);
		}).update(function(u, d) {
			var f = i.getItemGraphicEl(d), p = l(u);
			if (!yv(e, p, u, t)) n.remove(f);
			else {
				var m = e.getItemVisual(u, `symbol`) || `circle`, h = f && f.getSymbolType && f.getSymbolType();
				if (!f || h && h !== m) n.remove(f), f = new a(e, u, s, c), f.setPosition(p);
				else {
					f.updateData(e, u, s, c);
					var g = {
						x: p[0],
						y: p[1]
					};
					o ? f.attr(g) : Md(f, g, r);
				}
				n.add(f), e.setItemGraphicEl(u, f);
			}
		}).remove(function(e) {
			var t = i.getItemGraphicEl(e);
			t && t.fadeOut(function() {
				n.remove(t);
			}, r);
		}).execute(), this._getSymbolPoint = l, this._data = e;
	}, e.prototype.updateLayout = function(e) {
		var t = this._data;
		if (t) for (var n = this, r = t.getStore(), i = 0, a = r.count(); i < a; i++) {
			var o = t.getItemGraphicEl(i), s = n._getSymbolPoint(i);
			yv(t, s, i, e) ? (o ||= Sv(n._SymbolCtor, t, i, n._seriesScope, { disableAnimation: !0 }, s, n.group), o.stopAnimation(), o.setPosition(s), o.markRedraw()) : o && (n.group.remove(o), t.setItemGraphicEl(i, null));
		}
	}, e.prototype.incrementalPrepareUpdate = function(e) {
		this._seriesScope = xv(e), this._data = null, this.group.removeAll();
	}, e.prototype.incrementalUpdate = function(e, t, n, r) {
		this._progressiveEls = [], r = bv(r);
		function i(e) {
			e.isGroup || (e.incremental = n, e.ensureState(`emphasis`).hoverLayer = 2);
		}
		for (var a = e.start; a < e.end; a++) {
			var o = t.getItemLayout(a);
			if (yv(t, o, a, r)) {
				var s = new this._SymbolCtor(t, a, this._seriesScope);
				s.traverse(i), s.setPosition(o), this.group.add(s), t.setItemGraphicEl(a, s), this._progressiveEls.push(s);
			}
		}
	}, e.prototype.eachRendered = function(e) {
		xf(this._progressiveEls || this.group, e);
	}, e.prototype.remove = function(e) {
		var t = this.group, n = this._data;
		n && e ? n.eachItemGraphicEl(function(e) {
			e.fadeOut(function() {
				t.remove(e);
			}, n.hostModel);
		}) : t.removeAll();
	}, e;
}();
function wv(e, t, n) {
	var r = e.getBaseAxis(), i = e.getOtherAxis(r), a = Tv(i, n), o = r.dim, s = i.dim, c = t.mapDimension(s), l = t.mapDimension(o), u = +(s === `x` || s === `radius`), d = F(e.dimensions, function(e) {
		return t.mapDimension(e);
	}), f = !1, p = t.getCalculationInfo(`stackResultDimension`);
	return th(t, d[0]) && (f = !0, d[0] = p), th(t, d[1]) && (f = !0, d[1] = p), {
		dataDimsForPoint: d,
		valueStart: a,
		valueAxisDim: s,
		baseAxisDim: o,
		stacked: !!f,
		valueDim: c,
		baseDim: l,
		baseDataOffset: u,
		stackedOverDimension: t.getCalculationInfo(`stackedOverDimension`)
	};
}
function Tv(e, t) {
	var n = 0, r = e.scale.getExtent();
	return t === `start` ? n = r[0] : t === `end` ? n = r[1] : ae(t) && !isNaN(t) ? n = t : r[0] > 0 ? n = r[0] : r[1] < 0 && (n = r[1]), n;
}
function Ev(e, t, n, r) {
	var i = NaN;
	e.stacked && (i = n.get(n.getCalculationInfo(`stackedOverDimension`), r)), isNaN(i) && (i = e.valueStart);
	var a = e.baseDataOffset, o = [];
	return o[a] = n.get(e.baseDim, r), o[1 - a] = i, t.dataToPoint(o);
}
function Dv(e, t) {
	return !isFinite(e) || !isFinite(t);
}
var Ov = typeof Float32Array < `u` ? Float32Array : void 0, kv = typeof Float64Array < `u` ? Float64Array : void 0;
function Av(e) {
	return jv({ ctor: Ov }, e).arr;
}
function jv(e, t) {
	var n = e.arr, r = e.ctor;
	if (t > Cs && (t = Cs), !n || e.typed && n.length < t) {
		var i = void 0;
		if (r) try {
			i = new r(t), e.typed = !0, n && i.set(n);
		} catch {}
		if (!i && (i = [], e.typed = !1, n)) for (var a = 0, o = n.length; a < o; a++) i[a] = n[a];
		e.arr = i;
	}
	return e;
}
function Mv(e, t) {
	var n = [];
	return t.diff(e).add(function(e) {
		n.push({
			cmd: `+`,
			idx: e
		});
	}).update(function(e, t) {
		n.push({
			cmd: `=`,
			idx: t,
			idx1: e
		});
	}).remove(function(e) {
		n.push({
			cmd: `-`,
			idx: e
		});
	}).execute(), n;
}
function Nv(e, t, n, r, i, a, o, s) {
	for (var c = Mv(e, t), l = [], u = [], d = [], f = [], p = [], m = [], h = [], g = wv(i, t, o), _ = e.getLayout(`points`) || [], v = t.getLayout(`points`) || [], y = 0; y < c.length; y++) {
		var b = c[y], x = !0, S = void 0, C = void 0;
		switch (b.cmd) {
			case `=`:
				S = b.idx * 2, C = b.idx1 * 2;
				var w = _[S], T = _[S + 1], E = v[C], D = v[C + 1];
				(isNaN(w) || isNaN(T)) && (w = E, T = D), l.push(w, T), u.push(E, D), d.push(n[S], n[S + 1]), f.push(r[C], r[C + 1]), h.push(t.getRawIndex(b.idx1));
				break;
			case `+`:
				var O = b.idx, k = g.dataDimsForPoint, A = i.dataToPoint([t.get(k[0], O), t.get(k[1], O)]);
				C = O * 2, l.push(A[0], A[1]), u.push(v[C], v[C + 1]);
				var j = Ev(g, i, t, O);
				d.push(j[0], j[1]), f.push(r[C], r[C + 1]), h.push(t.getRawIndex(O));
				break;
			case `-`: x = !1;
		}
		x && (p.push(b), m.push(m.length));
	}
	m.sort(function(e, t) {
		return h[e] - h[t];
	});
	for (var ee = l.length, M = Av(ee), N = Av(ee), P = Av(ee), F = Av(ee), te = [], y = 0; y < m.length; y++) {
		var I = m[y], ne = y * 2, L = I * 2;
		M[ne] = l[L], M[ne + 1] = l[L + 1], N[ne] = u[L], N[ne + 1] = u[L + 1], P[ne] = d[L], P[ne + 1] = d[L + 1], F[ne] = f[L], F[ne + 1] = f[L + 1], te[y] = p[I];
	}
	return {
		current: M,
		next: N,
		stackedOnCurrent: P,
		stackedOnNext: F,
		status: te
	};
}
var Pv = Math.min, Fv = Math.max;
function Iv(e, t, n, r, i, a, o, s, c) {
	for (var l, u, d, f, p, m, h = n, g = 0; g < r; g++) {
		var _ = t[h * 2], v = t[h * 2 + 1];
		if (h >= i || h < 0) break;
		if (Dv(_, v)) {
			if (c) {
				h += a;
				continue;
			}
			break;
		}
		if (h === n) e[a > 0 ? `moveTo` : `lineTo`](_, v), d = _, f = v;
		else {
			var y = _ - l, b = v - u;
			if (y * y + b * b < .5) {
				h += a;
				continue;
			}
			if (o > 0) {
				for (var x = h + a, S = t[x * 2], C = t[x * 2 + 1]; S === _ && C === v && g < r;) g++, x += a, h += a, S = t[x * 2], C = t[x * 2 + 1], _ = t[h * 2], v = t[h * 2 + 1], y = _ - l, b = v - u;
				var w = g + 1;
				if (c) for (; Dv(S, C) && w < r;) w++, x += a, S = t[x * 2], C = t[x * 2 + 1];
				var T = .5, E = 0, D = 0, O = void 0, k = void 0;
				if (w >= r || Dv(S, C)) p = _, m = v;
				else {
					E = S - l, D = C - u;
					var A = _ - l, j = S - _, ee = v - u, M = C - v, N = void 0, P = void 0;
					if (s === `x`) {
						N = Math.abs(A), P = Math.abs(j);
						var F = E > 0 ? 1 : -1;
						p = _ - F * N * o, m = v, O = _ + F * P * o, k = v;
					} else if (s === `y`) {
						N = Math.abs(ee), P = Math.abs(M);
						var te = D > 0 ? 1 : -1;
						p = _, m = v - te * N * o, O = _, k = v + te * P * o;
					} else N = Math.sqrt(A * A + ee * ee), P = Math.sqrt(j * j + M * M), T = P / (P + N), p = _ - E * o * (1 - T), m = v - D * o * (1 - T), O = _ + E * o * T, k = v + D * o * T, O = Pv(O, Fv(S, _)), k = Pv(k, Fv(C, v)), O = Fv(O, Pv(S, _)), k = Fv(k, Pv(C, v)), E = O - _, D = k - v, p = _ - E * N / P, m = v - D * N / P, p = Pv(p, Fv(l, _)), m = Pv(m, Fv(u, v)), p = Fv(p, Pv(l, _)), m = Fv(m, Pv(u, v)), E = _ - p, D = v - m, O = _ + E * P / N, k = v + D * P / N;
				}
				e.bezierCurveTo(d, f, p, m, _, v), d = O, f = k;
			} else e.lineTo(_, v);
		}
		l = _, u = v, h += a;
	}
	return g;
}
var Lv = function() {
	function e() {
		this.smooth = 0, this.smoothConstraint = !0;
	}
	return e;
}(), Rv = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this, t) || this;
		return n.type = `ec-polyline`, n;
	}
	return t.prototype.getDefaultStyle = function() {
		return {
			stroke: Q.color.neutral99,
			fill: null
		};
	}, t.prototype.getDefaultShape = function() {
		return new Lv();
	}, t.prototype.buildPath = function(e, t) {
		var n = t.points, r = 0, i = n.length / 2;
		if (t.connectNulls) {
			for (; i > 0 && Dv(n[i * 2 - 2], n[i * 2 - 1]); i--);
			for (; r < i && Dv(n[r * 2], n[r * 2 + 1]); r++);
		}
		for (; r < i;) r += Iv(e, n, r, i, i, 1, t.smooth, t.smoothMonotone, t.connectNulls) + 1;
	}, t.prototype.getPointOn = function(e, t) {
		this.path || (this.createPathProxy(), this.buildPath(this.path, this.shape));
		for (var n = this.path.data, r = Ya.CMD, i, a, o = t === `x`, s = [], c = 0; c < n.length;) {
			var l = n[c++], u = void 0, d = void 0, f = void 0, p = void 0, m = void 0, h = void 0, g = void 0;
			switch (l) {
				case r.M:
					i = n[c++], a = n[c++];
					break;
				case r.L:
					if (u = n[c++], d = n[c++], g = o ? (e - i) / (u - i) : (e - a) / (d - a), g <= 1 && g >= 0) {
						var _ = o ? (d - a) * g + a : (u - i) * g + i;
						return o ? [e, _] : [_, e];
					}
					i = u, a = d;
					break;
				case r.C:
					u = n[c++], d = n[c++], f = n[c++], p = n[c++], m = n[c++], h = n[c++];
					var v = o ? cr(i, u, f, m, e, s) : cr(a, d, p, h, e, s);
					if (v > 0) for (var y = 0; y < v; y++) {
						var b = s[y];
						if (b <= 1 && b >= 0) {
							var _ = o ? or(a, d, p, h, b) : or(i, u, f, m, b);
							return o ? [e, _] : [_, e];
						}
					}
					i = m, a = h;
			}
		}
	}, t;
}(xo), zv = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t;
}(Lv), Bv = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this, t) || this;
		return n.type = `ec-polygon`, n;
	}
	return t.prototype.getDefaultShape = function() {
		return new zv();
	}, t.prototype.buildPath = function(e, t) {
		var n = t.points, r = t.stackedOnPoints, i = 0, a = n.length / 2, o = t.smoothMonotone;
		if (t.connectNulls) {
			for (; a > 0 && Dv(n[a * 2 - 2], n[a * 2 - 1]); a--);
			for (; i < a && Dv(n[i * 2], n[i * 2 + 1]); i++);
		}
		for (; i < a;) {
			var s = Iv(e, n, i, a, a, 1, t.smooth, o, t.connectNulls);
			Iv(e, r, i + s - 1, s, a, -1, t.stackedOnSmooth, o, t.connectNulls), i += s + 1, e.closePath();
		}
	}, t;
}(xo);
function Vv() {
	var e = Z();
	return function(t) {
		var n = e(t), r = t.pipelineContext, i = !!n.large, a = !!n.progressiveRender, o = n.large = !!(r && r.large), s = n.progressiveRender = !!(r && r.progressiveRender);
		return (i !== o || a !== s) && `reset`;
	};
}
var Hv = Z(), Uv = Vv(), Wv = function() {
	function e() {
		this.group = new ku(), this.uid = lh(`viewChart`), this.renderTask = a_({
			plan: qv,
			reset: Jv
		}), this.renderTask.context = { view: this };
	}
	return e.prototype.init = function(e, t) {}, e.prototype.render = function(e, t, n, r) {}, e.prototype.highlight = function(e, t, n, r) {
		var i = e.getData(r && r.dataType);
		i && Kv(i, r, `emphasis`);
	}, e.prototype.downplay = function(e, t, n, r) {
		var i = e.getData(r && r.dataType);
		i && Kv(i, r, `normal`);
	}, e.prototype.remove = function(e, t) {
		this.group.removeAll();
	}, e.prototype.dispose = function(e, t) {}, e.prototype.updateView = function(e, t, n, r) {
		this.render(e, t, n, r);
	}, e.prototype.updateVisual = function(e, t, n, r) {
		this.render(e, t, n, r);
	}, e.prototype.eachRendered = function(e) {
		xf(this.group, e);
	}, e.markUpdateMethod = function(e, t) {
		Hv(e).updateMethod = t;
	}, e.protoInitialize = function() {
		var t = e.prototype;
		t.type = `chart`;
	}(), e;
}();
function Gv(e, t, n) {
	e && nu(e) && (t === `emphasis` ? jl : Ml)(e, n);
}
function Kv(e, t, n) {
	var r = fc(e, t), i = t && t.highlightKey != null ? ru(t.highlightKey) : null;
	r == null ? e.eachItemGraphicEl(function(e) {
		Gv(e, n, i);
	}) : P(Ks(r), function(t) {
		Gv(e.getItemGraphicEl(t), n, i);
	});
}
Re(Wv, [`dispose`]), Ge(Wv);
function qv(e) {
	return Uv(e.model);
}
function Jv(e) {
	var t = e.model, n = e.ecModel, r = e.api, i = e.payload, a = t.pipelineContext.progressiveRender, o = e.view, s = i && Hv(i).updateMethod, c = a ? `incrementalPrepareRender` : s && o[s] ? s : `render`;
	return c !== `render` && o[c](t, n, r, i), Yv[c];
}
var Yv = {
	incrementalPrepareRender: { progress: function(e, t) {
		t.view.incrementalRender(e, t.model, t.ecModel, t.api, t.payload);
	} },
	render: {
		forceFirstProgress: !0,
		progress: function(e, t) {
			t.view.render(t.model, t.ecModel, t.api, t.payload);
		}
	}
};
function Xv(e, t, n, r, i) {
	var a = e.getArea(), o = a.x, s = a.y, c = a.width, l = a.height, u = n.get([`lineStyle`, `width`]) || 0;
	o -= u / 2, s -= u / 2, c += u, l += u, c = Math.ceil(c), o !== Math.floor(o) && (o = Math.floor(o), c++);
	var d = new Fo({ shape: {
		x: o,
		y: s,
		width: c,
		height: l
	} });
	if (t) {
		var f = e.getBaseAxis(), p = f.isHorizontal(), m = f.inverse;
		p ? (m && (d.shape.x += c), d.shape.width = 0) : (m || (d.shape.y += l), d.shape.height = 0);
		var h = V(i) ? function(e) {
			i(e, d);
		} : null;
		Nd(d, { shape: {
			width: c,
			height: l,
			x: o,
			y: s
		} }, n, null, r, h);
	}
	return d;
}
function Zv(e, t, n) {
	var r = e.getArea(), i = X(r.r0, 1), a = X(r.r, 1), o = new Xu({ shape: {
		cx: X(e.cx, 1),
		cy: X(e.cy, 1),
		r0: i,
		r: a,
		startAngle: r.startAngle,
		endAngle: r.endAngle,
		clockwise: r.clockwise
	} });
	return t && (e.getBaseAxis().dim === `angle` ? o.shape.endAngle = r.startAngle : o.shape.r = i, Nd(o, { shape: {
		endAngle: r.endAngle,
		r: a
	} }, n)), o;
}
function Qv(e, t, n, r, i) {
	return e ? e.type === `polar` ? Zv(e, t, n) : e.type === `cartesian2d` ? Xv(e, t, n, r, i) : null : null;
}
function $v(e) {
	var t = e.coordinateSystem;
	if (e.get(`clip`, !0) && t && (!t.shouldClip || t.shouldClip())) return t.getArea && t.getArea(.1);
}
function ey(e, t) {
	return e.type === t;
}
function ty(e) {
	var t = e.dimensions;
	return t[0] === `lng` && t[1] === `lat` && !!e.getViewRect;
}
function ny(e, t, n, r) {
	return e && (e.legacy || e.legacy !== !1 && !n && !r && t !== `tspan` && (t === `text` || K(e, `text`)));
}
function ry(e, t, n) {
	var r = e, i, a, o;
	if (t === `text`) o = r;
	else {
		o = {}, K(r, `text`) && (o.text = r.text), K(r, `rich`) && (o.rich = r.rich), K(r, `textFill`) && (o.fill = r.textFill), K(r, `textStroke`) && (o.stroke = r.textStroke), K(r, `fontFamily`) && (o.fontFamily = r.fontFamily), K(r, `fontSize`) && (o.fontSize = r.fontSize), K(r, `fontStyle`) && (o.fontStyle = r.fontStyle), K(r, `fontWeight`) && (o.fontWeight = r.fontWeight), a = {
			type: `text`,
			style: o,
			silent: !0
		}, i = {};
		var s = K(r, `textPosition`);
		n ? i.position = s ? r.textPosition : `inside` : s && (i.position = r.textPosition), K(r, `textPosition`) && (i.position = r.textPosition), K(r, `textOffset`) && (i.offset = r.textOffset), K(r, `textRotation`) && (i.rotation = r.textRotation), K(r, `textDistance`) && (i.distance = r.textDistance);
	}
	return iy(o, e), P(o.rich, function(e) {
		iy(e, e);
	}), {
		textConfig: i,
		textContent: a
	};
}
function iy(e, t) {
	t && (t.font = t.textFont || t.font, K(t, `textStrokeWidth`) && (e.lineWidth = t.textStrokeWidth), K(t, `textAlign`) && (e.align = t.textAlign), K(t, `textVerticalAlign`) && (e.verticalAlign = t.textVerticalAlign), K(t, `textLineHeight`) && (e.lineHeight = t.textLineHeight), K(t, `textWidth`) && (e.width = t.textWidth), K(t, `textHeight`) && (e.height = t.textHeight), K(t, `textBackgroundColor`) && (e.backgroundColor = t.textBackgroundColor), K(t, `textPadding`) && (e.padding = t.textPadding), K(t, `textBorderColor`) && (e.borderColor = t.textBorderColor), K(t, `textBorderWidth`) && (e.borderWidth = t.textBorderWidth), K(t, `textBorderRadius`) && (e.borderRadius = t.textBorderRadius), K(t, `textBoxShadowColor`) && (e.shadowColor = t.textBoxShadowColor), K(t, `textBoxShadowBlur`) && (e.shadowBlur = t.textBoxShadowBlur), K(t, `textBoxShadowOffsetX`) && (e.shadowOffsetX = t.textBoxShadowOffsetX), K(t, `textBoxShadowOffsetY`) && (e.shadowOffsetY = t.textBoxShadowOffsetY));
}
function ay(e, t, n) {
	var r = e;
	r.textPosition = r.textPosition || n.position || `inside`, n.offset != null && (r.textOffset = n.offset), n.rotation != null && (r.textRotation = n.rotation), n.distance != null && (r.textDistance = n.distance);
	var i = r.textPosition.indexOf(`inside`) >= 0, a = e.fill || Q.color.neutral99;
	oy(r, t);
	var o = r.textFill == null;
	return i ? o && (r.textFill = n.insideFill || Q.color.neutral00, !r.textStroke && n.insideStroke && (r.textStroke = n.insideStroke), !r.textStroke && (r.textStroke = a), r.textStrokeWidth ??= 2) : (o && (r.textFill = e.fill || n.outsideFill || Q.color.neutral00), !r.textStroke && n.outsideStroke && (r.textStroke = n.outsideStroke)), r.text = t.text, r.rich = t.rich, P(t.rich, function(e) {
		oy(e, e);
	}), r;
}
function oy(e, t) {
	t && (K(t, `fill`) && (e.textFill = t.fill), K(t, `stroke`) && (e.textStroke = t.fill), K(t, `lineWidth`) && (e.textStrokeWidth = t.lineWidth), K(t, `font`) && (e.font = t.font), K(t, `fontStyle`) && (e.fontStyle = t.fontStyle), K(t, `fontWeight`) && (e.fontWeight = t.fontWeight), K(t, `fontSize`) && (e.fontSize = t.fontSize), K(t, `fontFamily`) && (e.fontFamily = t.fontFamily), K(t, `align`) && (e.textAlign = t.align), K(t, `verticalAlign`) && (e.textVerticalAlign = t.verticalAlign), K(t, `lineHeight`) && (e.textLineHeight = t.lineHeight), K(t, `width`) && (e.textWidth = t.width), K(t, `height`) && (e.textHeight = t.height), K(t, `backgroundColor`) && (e.textBackgroundColor = t.backgroundColor), K(t, `padding`) && (e.textPadding = t.padding), K(t, `borderColor`) && (e.textBorderColor = t.borderColor), K(t, `borderWidth`) && (e.textBorderWidth = t.borderWidth), K(t, `borderRadius`) && (e.textBorderRadius = t.borderRadius), K(t, `shadowColor`) && (e.textBoxShadowColor = t.shadowColor), K(t, `shadowBlur`) && (e.textBoxShadowBlur = t.shadowBlur), K(t, `shadowOffsetX`) && (e.textBoxShadowOffsetX = t.shadowOffsetX), K(t, `shadowOffsetY`) && (e.textBoxShadowOffsetY = t.shadowOffsetY), K(t, `textShadowColor`) && (e.textShadowColor = t.textShadowColor), K(t, `textShadowBlur`) && (e.textShadowBlur = t.textShadowBlur), K(t, `textShadowOffsetX`) && (e.textShadowOffsetX = t.textShadowOffsetX), K(t, `textShadowOffsetY`) && (e.textShadowOffsetY = t.textShadowOffsetY));
}
var sy = function() {
	function e() {}
	return e.prototype.isBlank = function() {
		return this._isBlank;
	}, e.prototype.setBlank = function(e) {
		this._isBlank = e;
	}, e;
}();
Ge(sy);
var cy = 0, ly = function() {
	function e(e) {
		this.categories = e.categories || [], this._needCollect = e.needCollect, this._deduplication = e.deduplication, this.uid = ++cy, this._onCollect = e.onCollect;
	}
	return e.createByAxisModel = function(t) {
		var n = t.option, r = n.data, i = r && F(r, uy);
		return new e({
			categories: i,
			needCollect: !i,
			deduplication: n.dedplication !== !1
		});
	}, e.prototype.getOrdinal = function(e) {
		return this._getOrCreateMap().get(e);
	}, e.prototype.parseAndCollect = function(e) {
		var t, n = this._needCollect;
		if (!H(e) && !n) return e;
		if (n && !this._deduplication) return t = this.categories.length, this.categories[t] = e, this._onCollect && this._onCollect(e, t), t;
		var r = this._getOrCreateMap();
		return t = r.get(e), t ?? (n ? (t = this.categories.length, this.categories[t] = e, r.set(e, t), this._onCollect && this._onCollect(e, t)) : t = NaN), t;
	}, e.prototype._getOrCreateMap = function() {
		return this._map ||= G(this.categories);
	}, e;
}();
function uy(e) {
	return U(e) && e.value != null ? e.value : e + ``;
}
var dy = L({
	needTransform: 1,
	normalize: 1,
	scale: 1,
	transformIn: 1,
	transformOut: 1,
	contain: 1,
	getExtent: 1,
	getExtentUnsafe: 1,
	setExtent: 1,
	setExtent2: 1,
	getFilter: 1,
	sanitize: 1,
	getDefaultStartValue: 1,
	freeze: 1
});
function fy(e, t, n) {
	var r;
	e ||= {};
	var i = Bh();
	if (i) {
		var a = i.createBreakScaleMapper(t, n);
		a.hasBreaks() && (P(dy, function(t) {
			a[t] && (e[t] = R(a[t], a));
		}), r = a);
	}
	return r ?? yy(e, n), {
		brk: r,
		mapper: e
	};
}
function py(e, t) {
	P(dy, function(n) {
		e[n] = t[n];
	});
}
function my(e, t) {
	e.freeze = Oe;
}
function hy(e) {
	return e.getExtentUnsafe(0, 2);
}
function gy(e, t) {
	return e.getExtentUnsafe(1, t) || e.getExtentUnsafe(0, t);
}
function _y(e) {
	var t = gy(e, 3);
	return t[1] - t[0];
}
function vy(e) {
	var t = e.getExtentUnsafe(0, 3);
	return t[1] - t[0];
}
function yy(e, t) {
	var n = e || {}, r = [];
	return n._extents = r, r[0] = t ? t.slice() : wc(), O(n, by), n;
}
var by = {
	needTransform: function() {
		return !1;
	},
	normalize: function(e) {
		var t = this._extents[1] || this._extents[0];
		return t[1] === t[0] ? .5 : (e - t[0]) / (t[1] - t[0]);
	},
	scale: function(e) {
		var t = this._extents[1] || this._extents[0];
		return e * (t[1] - t[0]) + t[0];
	},
	transformIn: function(e) {
		return e;
	},
	transformOut: function(e) {
		return e;
	},
	contain: function(e) {
		var t = gy(this, null);
		return e >= t[0] && e <= t[1];
	},
	getExtent: function() {
		return this._extents[0].slice();
	},
	getExtentUnsafe: function(e) {
		return this._extents[e];
	},
	setExtent: function(e, t) {
		xy(this._extents, 0, e, t);
	},
	setExtent2: function(e, t, n) {
		var r = this._extents;
		r[e] || (r[e] = r[0].slice()), xy(r, e, t, n);
	},
	freeze: function() {}
};
function xy(e, t, n, r) {
	Ac(n, r) && (e[t][0] = n, e[t][1] = r);
}
function Sy(e) {
	return Cy(e) || Ty(e);
}
function Cy(e) {
	return e.type === `interval`;
}
function wy(e) {
	return e.type === `time`;
}
function Ty(e) {
	return e.type === `log`;
}
function Ey(e) {
	return e.type === `ordinal`;
}
function Dy(e) {
	var t = ks(e), n = cs(10, t), r = as(e / n);
	return r ? r === 2 ? r = 3 : r === 3 ? r = 5 : r *= 2 : r = 1, X(r * n, -t);
}
function Oy(e) {
	return ys(e) + 2;
}
function ky(e, t) {
	return ls(e) / ls(t);
}
function Ay(e, t, n) {
	var r = n && n.lookup;
	if (r) {
		for (var i = 0; i < r.from.length; i++) if (e === r.from[i]) return r.to[i];
	}
	return cs(t, e);
}
function jy(e, t, n) {
	var r = e.slice();
	if (r[0] === r[1]) {
		var i = n && n.ctnShp;
		if (r[0] !== 0) {
			var a = is(r[0]);
			t[1] || (r[1] += a / 2), r[0] -= a / 2;
		} else i && (r[0] = -1), r[1] = 1;
	}
	return kc(r[0]) && kc(r[1]) || (r[0] = 0, r[1] = 1), r[1] < r[0] && r.reverse(), r;
}
function My(e, t) {
	return [e[0] !== t[0], e[1] !== t[1]];
}
function Ny(e, t) {
	return e ||= t, as(Y(e, 1));
}
function Py(e, t, n) {
	var r = hy(e), i = r[0], a = e.count(), o = Math.max((t || 0) + 1, 1);
	i !== 0 && o > 1 && a / o > 2 && (i = Math.round(Math.ceil(i / o) * o)), i !== r[0] && c(r[0], !0, !0);
	for (var s = i; s <= r[1]; s += o) c(s, !1, s === r[0] || s === r[1]);
	s - o !== r[1] && c(r[1], !0, !0);
	function c(e, t, r) {
		n({
			value: e,
			offInterval: t
		}, r);
	}
}
var Fy = function(e) {
	n(t, e);
	function t(n) {
		var r = e.call(this) || this;
		r.type = `ordinal`, r.parse = t.parse, py(r, t.decoratedMethods);
		var i = n.ordinalMeta;
		i ||= new ly({}), B(i) && (i = new ly({ categories: F(i, function(e) {
			return U(e) ? e.value : e;
		}) })), r._ordinalMeta = i;
		var a = fy(null, null, n.extent || [0, i.categories.length - 1]);
		return r._mapper = a.mapper, my(r, a.mapper), r;
	}
	return t.parse = function(e) {
		return e == null ? e = NaN : H(e) ? (e = this._ordinalMeta.getOrdinal(e), e ??= NaN) : e = as(e), e;
	}, t.prototype.getTicks = function() {
		var e = [];
		return Py(this, 0, function(t) {
			e.push(t);
		}), e;
	}, t.prototype.getMinorTicks = function(e) {}, t.prototype.setSortInfo = function(e) {
		if (e == null) this._ordinalNumbersByTick = this._ticksByOrdinalNumber = null;
		else {
			for (var t = e.ordinalNumbers, n = this._ordinalNumbersByTick = [], r = this._ticksByOrdinalNumber = [], i = 0, a = this._ordinalMeta.categories.length, o = rs(a, t.length); i < o; ++i) {
				var s = n[i] = t[i];
				r[s] = i;
			}
			for (var c = 0; i < a; ++i) {
				for (; r[c] != null;) c++;
				n[i] = c, r[c] = i;
			}
		}
	}, t.prototype._getTickNumber = function(e) {
		var t = this._ticksByOrdinalNumber;
		return t && e >= 0 && e < t.length ? t[e] : e;
	}, t.prototype.getRawOrdinalNumber = function(e) {
		var t = this._ordinalNumbersByTick;
		return t && e >= 0 && e < t.length ? t[e] : e;
	}, t.prototype.getLabel = function(e) {
		if (!this.isBlank()) {
			var t = this.getRawOrdinalNumber(e.value), n = this._ordinalMeta.categories[t];
			return n == null ? `` : n + ``;
		}
	}, t.prototype.count = function() {
		var e = hy(this._mapper);
		return e[1] - e[0] + 1;
	}, t.prototype.getOrdinalMeta = function() {
		return this._ordinalMeta;
	}, t.type = `ordinal`, t.decoratedMethods = {
		needTransform: function() {
			return this._mapper.needTransform();
		},
		contain: function(e) {
			return this._mapper.contain(this._getTickNumber(e)) && e >= 0 && e < this._ordinalMeta.categories.length;
		},
		normalize: function(e) {
			return this._mapper.normalize(this._getTickNumber(e));
		},
		scale: function(e) {
			return this.getRawOrdinalNumber(as(this._mapper.scale(e)));
		},
		transformIn: function(e, t) {
			return this._mapper.transformIn(this._getTickNumber(e), t);
		},
		transformOut: function(e, t) {
			return this.getRawOrdinalNumber(this._mapper.transformOut(e, t));
		},
		getExtent: function() {
			return this._mapper.getExtent();
		},
		getExtentUnsafe: function(e, t) {
			return this._mapper.getExtentUnsafe(e, t);
		},
		setExtent: function(e, t) {
			return this._mapper.setExtent(e, t);
		},
		setExtent2: function(e, t, n) {
			return this._mapper.setExtent2(e, t, n);
		}
	}, t;
}(sy);
sy.registerClass(Fy);
function Iy(e, t, n, r) {
	for (var i = e.getTicks({ expandToNicedExtent: !0 }), a = [], o = e.getExtent(), s = 1; s < i.length; s++) {
		var c = i[s], l = i[s - 1];
		if (!(l.break || c.break)) {
			for (var u = 0, d = [], f = (c.value - l.value) / t, p = Oy(f); u < t - 1;) {
				var m = X(l.value + (u + 1) * f, p);
				m > o[0] && m < o[1] && d.push(m), u++;
			}
			var h = Bh();
			h && h.pruneTicksByBreak(`auto`, d, n, function(e) {
				return e;
			}, r, o), a.push(d);
		}
	}
	return a;
}
var Ly = function(e) {
	n(t, e);
	function t(n) {
		var r = e.call(this) || this;
		return r.type = `interval`, r.parse = t.parse, n ||= {}, r.brk = fy(r, Vh(r, n), null).brk, r._cfg = {
			interval: 0,
			intervalPrecision: 2,
			intervalCount: void 0,
			niceExtent: void 0
		}, r;
	}
	return t.parse = function(e) {
		return e == null || e === `` ? NaN : Number(e);
	}, t.prototype.getConfig = function() {
		return T(this._cfg);
	}, t.prototype.setConfig = function(e) {
		var t = hy(this);
		this._cfg = e = T(e), e.niceExtent ?? (e.niceExtent = t.slice()), e.intervalPrecision ?? (e.intervalPrecision = Oy(e.interval));
	}, t.prototype.getTicks = function(e) {
		e ||= {};
		var t = this._cfg, n = t.interval, r = hy(this), i = t.niceExtent, a = t.intervalPrecision, o = Bh(), s = this.brk, c = o && s, l = [];
		if (!n) return l;
		if (e.breakTicks === `only_break` && c) return o.addBreaksToTicks(l, s.breaks, r), l;
		var u = 3e3;
		r[0] < i[0] && l.push({ value: e.expandToNicedExtent ? X(i[0] - n, a) : r[0] });
		for (var d = function(e, t) {
			return as((t - e) / n);
		}, f = t.intervalCount, p = i[0], m = 0;; m++) {
			if (f == null) {
				if (p > i[1] || !isFinite(p) || !isFinite(i[1])) break;
			} else {
				if (m > f) break;
				p = rs(p, i[1]), m === f && (p = i[1]);
			}
			if (l.push({ value: p }), p = X(p + n, a), s) {
				var h = s.calcNiceTickMultiple(p, d);
				h >= 0 && (p = X(p + h * n, a));
			}
			if (l.length > 0 && p === l[l.length - 1].value) break;
			if (l.length > u) return [];
		}
		var g = l.length ? l[l.length - 1].value : i[1];
		return r[1] > g && l.push({ value: e.expandToNicedExtent ? X(g + n, a) : r[1] }), c && o.pruneTicksByBreak(e.pruneByBreak, l, s.breaks, function(e) {
			return e.value;
		}, t.interval, r), c && e.breakTicks !== `none` && o.addBreaksToTicks(l, s.breaks, r), l;
	}, t.prototype.getMinorTicks = function(e) {
		return Iy(this, e, Hh(this), this._cfg.interval);
	}, t.prototype.getLabel = function(e, t) {
		if (e == null) return ``;
		var n = t && t.precision;
		return n == null ? n = ys(e.value) || 0 : n === `auto` && (n = this._cfg.intervalPrecision), Eg(X(e.value, n, !0));
	}, t.type = `interval`, t;
}(sy);
sy.registerClass(Ly);
var Ry = function(e, t, n, r) {
	for (; n < r;) {
		var i = n + r >>> 1;
		e[i][1] < t ? n = i + 1 : r = i;
	}
	return n;
}, zy = function(e) {
	n(t, e);
	function t(n) {
		var r = e.call(this) || this;
		return r.type = `time`, r.parse = t.parse, r._locale = n.locale, r._useUTC = n.useUTC, r._interval = 0, r.brk = fy(r, Vh(r, n), null).brk, r;
	}
	return t.prototype.getLabel = function(e) {
		return cg(e.value, $h[sg(ag(this._minLevelUnit))] || $h.second, this._useUTC, this._locale);
	}, t.prototype.getFormattedLabel = function(e, t, n) {
		return lg(e, t, n, this._locale, this._useUTC);
	}, t.prototype.getTicks = function(e) {
		e ||= {};
		var t = this._interval, n = hy(this), r = Bh(), i = this.brk, a = r && i, o = [];
		if (!t) return o;
		var s = this._useUTC;
		if (a && e.breakTicks === `only_break`) return Bh().addBreaksToTicks(o, i.breaks, n), o;
		o = Yy(this._minLevelUnit, this._approxInterval, s, n, vy(this), i);
		var c = eg.length - 1, l = 0;
		return P(o, function(e) {
			e.time && (c = Math.min(c, j(eg, e.time.upperTimeUnit)), l = Math.max(l, e.time.level));
		}), a && Bh().pruneTicksByBreak(e.pruneByBreak, o, i.breaks, function(e) {
			return e.value;
		}, this._approxInterval, n), a && e.breakTicks !== `none` && Bh().addBreaksToTicks(o, i.breaks, n, function(e) {
			for (var t = Math.max(j(eg, ug(e.vmin, s)), j(eg, ug(e.vmax, s))), n = 0, r = 0; r < eg.length; r++) if (!Vy(eg[r], e.vmin, e.vmax, s)) {
				n = r;
				break;
			}
			var i = Math.min(n, c);
			return {
				level: l,
				lowerTimeUnit: eg[Math.max(i, t)],
				upperTimeUnit: eg[i]
			};
		}), o;
	}, t.prototype.getMinorTicks = function(e) {
		return Iy(this, e, Hh(this), this._interval);
	}, t.prototype.setTimeInterval = function(e) {
		this._interval = e.interval, this._approxInterval = e.approxInterval, this._minLevelUnit = e.minLevelUnit;
	}, t.parse = function(e) {
		return ae(e) ? Math.round(e) : +Ds(e);
	}, t.type = `time`, t;
}(sy), By = [
	[`second`, Wh],
	[`minute`, Gh],
	[`hour`, Kh],
	[`quarter-day`, Kh * 6],
	[`half-day`, Kh * 12],
	[`day`, qh * 1.2],
	[`half-week`, qh * 3.5],
	[`week`, qh * 7],
	[`month`, qh * 31],
	[`quarter`, qh * 95],
	[`half-year`, Jh / 2],
	[`year`, Jh]
];
function Vy(e, t, n, r) {
	return dg(new Date(t), e, r).getTime() === dg(new Date(n), e, r).getTime();
}
function Hy(e, t) {
	return e /= qh, e > 16 ? 16 : e > 7.5 ? 7 : e > 3.5 ? 4 : e > 1.5 ? 2 : 1;
}
function Uy(e) {
	var t = 30 * qh;
	return e /= t, e > 6 ? 6 : e > 3 ? 3 : e > 2 ? 2 : 1;
}
function Wy(e) {
	return e /= Kh, e > 12 ? 12 : e > 6 ? 6 : e > 3.5 ? 4 : e > 2 ? 2 : 1;
}
function Gy(e, t) {
	return e /= t ? Gh : Wh, e > 30 ? 30 : e > 20 ? 20 : e > 15 ? 15 : e > 10 ? 10 : e > 5 ? 5 : e > 2 ? 2 : 1;
}
function Ky(e) {
	return Y(As(e, !0), 1);
}
function qy(e, t, n) {
	var r = Math.max(0, j(eg, t) - 1);
	return dg(new Date(e), eg[r], n).getTime();
}
function Jy(e, t) {
	var n = /* @__PURE__ */ new Date(0);
	n[e](1);
	var r = n.getTime();
	n[e](1 + t);
	var i = n.getTime() - r;
	return function(e, t) {
		return Math.max(0, Math.round((t - e) / i));
	};
}
function Yy(e, t, n, r, i, a) {
	var o = tg, s = 0;
	function c(e, t, n, i, o, c, l) {
		for (var u = Jy(o, e), d = t, f = new Date(d); d < n && d <= r[1] && (l.push({ value: d }), !(s++ > 3e3));) if (f[o](f[i]() + e), d = f.getTime(), a) {
			var p = a.calcNiceTickMultiple(d, u);
			p > 0 && (f[o](f[i]() + p * e), d = f.getTime());
		}
		l.push({
			value: d,
			notAdd: d > r[1]
		});
	}
	function l(e, i, a) {
		var o = [], s = !i.length;
		if (!Vy(ag(e), r[0], r[1], n)) {
			s && (i = [{ value: qy(r[0], e, n) }, { value: r[1] }]);
			for (var l = 0; l < i.length - 1; l++) {
				var u = i[l].value, d = i[l + 1].value;
				if (u !== d) {
					var f = void 0, p = void 0, m = void 0, h = !1;
					switch (e) {
						case `year`:
							f = Math.max(1, Math.round(t / qh / 365)), p = fg(n), m = yg(n);
							break;
						case `half-year`:
						case `quarter`:
						case `month`:
							f = Uy(t), p = pg(n), m = bg(n);
							break;
						case `week`:
						case `half-week`:
						case `day`:
							f = Hy(t, 31), p = mg(n), m = xg(n), h = !0;
							break;
						case `half-day`:
						case `quarter-day`:
						case `hour`:
							f = Wy(t), p = hg(n), m = Sg(n);
							break;
						case `minute`:
							f = Gy(t, !0), p = gg(n), m = Cg(n);
							break;
						case `second`:
							f = Gy(t, !1), p = _g(n), m = wg(n);
							break;
						case `millisecond`: f = Ky(t), p = vg(n), m = Tg(n);
					}
					d >= r[0] && u <= r[1] && c(f, u, d, p, m, h, o), e === `year` && a.length > 1 && l === 0 && a.unshift({ value: a[0].value - f });
				}
			}
			for (var l = 0; l < o.length; l++) a.push(o[l]);
		}
	}
	for (var u = [], d = [], f = 0, p = 0, m = 0; m < o.length; ++m) {
		var h = ag(o[m]);
		if (og(o[m]) && (l(o[m], u[u.length - 1] || [], d), h !== (o[m + 1] ? ag(o[m + 1]) : null))) {
			if (d.length) {
				p = f, d.sort(function(e, t) {
					return e.value - t.value;
				});
				for (var g = [], _ = 0; _ < d.length; ++_) {
					var v = d[_].value;
					(_ === 0 || d[_ - 1].value !== v) && (g.push(d[_]), v >= r[0] && v <= r[1] && f++);
				}
				var y = i / t;
				if (f > y * 1.5 && p > y / 1.5 || (u.push(g), f > y || e === o[m])) break;
			}
			d = [];
		}
	}
	for (var b = I(F(u, function(e) {
		return I(e, function(e) {
			return e.value >= r[0] && e.value <= r[1] && !e.notAdd;
		});
	}), function(e) {
		return e.length > 0;
	}), x = b.length - 1, S = [], m = 0; m < b.length; ++m) for (var C = b[m], w = 0; w < C.length; ++w) {
		var T = ug(C[w].value, n);
		S.push({
			value: C[w].value,
			time: {
				level: x - m,
				upperTimeUnit: T,
				lowerTimeUnit: T
			}
		});
	}
	Fc(S, Ic, null), S.sort(function(e, t) {
		return e.value - t.value;
	});
	var E = S[0], D = S[S.length - 1], O = ug(r[0], n), k = ug(r[1], n);
	return (!E || E.value > r[0]) && S.unshift({
		value: r[0],
		time: {
			level: 0,
			upperTimeUnit: O,
			lowerTimeUnit: O
		},
		notNice: !0
	}), (!D || D.value < r[1]) && S.push({
		value: r[1],
		time: {
			level: 0,
			upperTimeUnit: k,
			lowerTimeUnit: k
		},
		notNice: !0
	}), S;
}
var Xy = function(e, t) {
	var n = e.getExtent();
	if (n[0] === n[1] && (n[0] -= qh, n[1] += qh), n[1] === -1 / 0 && n[0] === 1 / 0) {
		var r = /* @__PURE__ */ new Date();
		n[1] = +new Date(r.getFullYear(), r.getMonth(), r.getDate()), n[0] = n[1] - qh;
	}
	e.setExtent(n[0], n[1]);
	var i = Ny(t.splitNumber, 10), a = vy(e) / i, o = t.minInterval, s = t.maxInterval;
	o != null && a < o && (a = o), s != null && a > s && (a = s);
	var c = By.length, l = Math.min(Ry(By, a, 0, c), c - 1), u = By[l][1], d = By[Math.max(l - 1, 0)][0];
	e.setTimeInterval({
		approxInterval: a,
		interval: u,
		minLevelUnit: d
	});
};
sy.registerClass(zy);
var Zy = 0, Qy = 1, $y = 2, eb = function(e) {
	n(t, e);
	function t(n) {
		var r = e.call(this) || this;
		r.type = `log`, r.parse = Ly.parse, r.base = n.logBase || 10;
		var i = [], a = [], o = r._lookup = {
			from: i,
			to: a
		};
		i[Zy] = i[Qy] = a[Zy] = a[Qy] = NaN, py(r, t.mapperMethods);
		var s = Bh(), c = n.breakOption, l = { lookup: o };
		return s && s.parseAxisBreakOptionInwardTransform(c, r, { noNegative: !0 }, $y, l), r.powStub = new Ly({ breakParsed: l.original }), r.intervalStub = new Ly({ breakParsed: l.transformed }), my(r, r.intervalStub), r;
	}
	return t.prototype.getTicks = function(e) {
		var t = this.base, n = this.powStub, r = Bh(), i = this.intervalStub, a = { lookup: {
			from: i.getExtent(),
			to: n.getExtent()
		} };
		return F(i.getTicks(e || {}), function(e) {
			var i = e.value, o = Ay(i, t, a), s;
			if (r) {
				var c = r.getTicksBreakOutwardTransform(this, e, Hh(n), this._lookup);
				c && (s = c.vBreak, o = c.tickVal);
			}
			return {
				value: o,
				break: s
			};
		}, this);
	}, t.prototype.getMinorTicks = function(e) {
		return Iy(this, e, Hh(this.powStub), this.intervalStub.getConfig().interval);
	}, t.prototype.getLabel = function(e, t) {
		return this.intervalStub.getLabel(e, t);
	}, t.type = `log`, t.mapperMethods = {
		needTransform: function() {
			return !0;
		},
		normalize: function(e) {
			return this.intervalStub.normalize(ky(e, this.base));
		},
		scale: function(e) {
			return Ay(this.intervalStub.scale(e), this.base, null);
		},
		transformIn: function(e, t) {
			return e = ky(e, this.base), t && t.depth === 2 ? e : this.intervalStub.transformIn(e, t);
		},
		transformOut: function(e, t) {
			var n = t ? t.depth : null;
			return tb.depth = n, nb.lookup = this._lookup, Ay(n === 2 ? e : this.intervalStub.transformOut(e, tb), this.base, nb);
		},
		contain: function(e) {
			return this.powStub.contain(e);
		},
		setExtent: function(e, t) {
			this.setExtent2(0, e, t);
		},
		setExtent2: function(e, t, n) {
			if (!(!Ac(t, n) || t <= 0 || n <= 0)) {
				var r = rb, i = rb;
				if (e === 0) {
					var a = this._lookup;
					r = a.to, i = a.from;
				}
				this.powStub.setExtent2(e, r[Zy] = t, r[Qy] = n);
				var o = this.base;
				this.intervalStub.setExtent2(e, i[Zy] = ky(t, o), i[Qy] = ky(n, o));
			}
		},
		getFilter: function() {
			return { g: 0 };
		},
		sanitize: function(e, t) {
			return Ac(t[0], t[1]) && Is(e) && e <= 0 && (e = t[0]), e;
		},
		getDefaultStartValue: function() {
			return 1;
		},
		getExtent: function() {
			return this.powStub.getExtent();
		},
		getExtentUnsafe: function(e, t) {
			return t === null ? this.powStub.getExtentUnsafe(e, null) : this.intervalStub.getExtentUnsafe(e, t);
		}
	}, t;
}(sy);
sy.registerClass(eb);
var tb = {}, nb = {}, rb = [], ib = {
	value: 1,
	category: 1,
	time: 1,
	log: 1
}, ab = Z();
function ob(e) {
	var t = e.get(`type`);
	return (t == null || !K(ib, t) && !sy.getClass(t)) && (t = `value`), t;
}
function sb(e, t, n) {
	var r = Bh(), i;
	switch (r && (i = vb(e, t, n)), t) {
		case `category`: return new Fy({
			ordinalMeta: e.getOrdinalMeta ? e.getOrdinalMeta() : e.getCategories(),
			extent: wc()
		});
		case `time`: return new zy({
			locale: e.ecModel.getLocaleModel(),
			useUTC: e.ecModel.get(`useUTC`),
			breakOption: i
		});
		case `log`: return new eb({
			logBase: e.get(`logBase`),
			breakOption: i
		});
		case `value`: return new Ly({ breakOption: i });
		default: return new ((sy.getClass(t)) || Ly)({});
	}
}
function cb(e, t, n) {
	var r = n ? gy(e, null) : e.getExtentUnsafe(0, null), i = r[0], a = r[1];
	return Ac(i, a) ? i === t || a === t ? 2 : i < t && a > t ? 1 : 3 : 3;
}
function lb(e) {
	ab(e).noOnMyZero = !0;
}
function ub(e) {
	return ab(e).noOnMyZero;
}
function db(e) {
	var t = e.getLabelModel().get(`formatter`);
	if (e.type === `time`) {
		var n = ng(t);
		return function(t, r) {
			return e.scale.getFormattedLabel(t, r, n);
		};
	}
	if (H(t)) return function(n) {
		var r = e.scale.getLabel(n);
		return t.replace(`{value}`, r ?? ``);
	};
	if (V(t)) {
		if (e.type === `category`) return function(n, r) {
			return t(fb(e, n), n.value - e.scale.getExtent()[0], null);
		};
		var r = Bh();
		return function(n, i) {
			var a = null;
			return r && (a = r.makeAxisLabelFormatterParamBreak(a, n.break)), t(fb(e, n), i, a);
		};
	}
	return function(t) {
		return e.scale.getLabel(t);
	};
}
function fb(e, t) {
	var n = e.scale;
	return Ey(n) ? n.getLabel(t) : t.value;
}
function pb(e) {
	return e.get(`interval`) ?? `auto`;
}
function mb(e) {
	return e.type === `category` && pb(e.getLabelModel()) === 0;
}
function hb(e, t) {
	var n = {};
	return P(e.mapDimensionsAll(t), function(t) {
		n[nh(e, t)] = !0;
	}), L(n);
}
function gb(e) {
	return e === `middle` || e === `center`;
}
function _b(e) {
	return e.getShallow(`show`);
}
function vb(e, t, n) {
	var r = e.get(`breaks`, !0);
	if (r != null) return !Bh() || !n || !yb(t) ? void 0 : r;
}
function yb(e) {
	return e !== `category`;
}
function bb(e, t, n, r, i, a) {
	var o = Ty(e), s = o ? e.intervalStub : e;
	if (s.setExtent(r[0], r[1]), o) {
		var c = e.powStub, l = { depth: 2 }, u = e.transformOut(r[0], l), d = e.transformOut(r[1], l), f = My(n, r);
		t[0] && !f[0] && (u = i[0]), t[1] && !f[1] && (d = i[1]), c.setExtent(u, d);
	}
	s.setConfig(a);
}
function xb(e, t) {
	return Ey(e) ? e.getRawOrdinalNumber(t.value) : t.value;
}
function Sb(e, t) {
	return Ey(e) && !!t.get(`boundaryGap`);
}
function Cb(e, t) {
	if (e.length === t.length) {
		for (var n = 0; n < e.length; n++) if (e[n] !== t[n]) return;
		return !0;
	}
}
function wb(e) {
	for (var t = wc(), n = wc(), r = 0; r < e.length;) {
		var i = e[r++], a = e[r++];
		Dv(i, a) || (Tc(t, i), Tc(n, a));
	}
	return [t, n];
}
function Tb(e, t) {
	var n = wb(e), r = n[0], i = n[1], a = wb(t), o = a[0], s = a[1];
	return Math.max(Math.abs(r[0] - o[0]), Math.abs(i[0] - s[0]), Math.abs(r[1] - o[1]), Math.abs(i[1] - s[1]));
}
function Eb(e) {
	return ae(e) ? e : e ? .5 : 0;
}
function Db(e, t, n) {
	if (n.valueDim == null) return [];
	for (var r = t.count(), i = Av(r * 2), a = 0; a < r; a++) {
		var o = Ev(n, e, t, a);
		i[a * 2] = o[0], i[a * 2 + 1] = o[1];
	}
	return i;
}
function Ob(e, t, n, r, i) {
	var a = n.getBaseAxis(), o = a.dim === `x` || a.dim === `radius` ? 0 : 1, s = [], c = 0, l = [], u = [], d = [], f = [];
	if (i) {
		for (c = 0; c < e.length; c += 2) {
			var p = t || e;
			Dv(p[c], p[c + 1]) || f.push(e[c], e[c + 1]);
		}
		e = f;
	}
	for (c = 0; c < e.length - 2; c += 2) switch (d[0] = e[c + 2], d[1] = e[c + 3], u[0] = e[c], u[1] = e[c + 1], s.push(u[0], u[1]), r) {
		case `end`:
			l[o] = d[o], l[1 - o] = u[1 - o], s.push(l[0], l[1]);
			break;
		case `middle`:
			var m = (u[o] + d[o]) / 2, h = [];
			l[o] = h[o] = m, l[1 - o] = u[1 - o], h[1 - o] = d[1 - o], s.push(l[0], l[1]), s.push(h[0], h[1]);
			break;
		default: l[o] = u[o], l[1 - o] = d[1 - o], s.push(l[0], l[1]);
	}
	return s.push(e[c++], e[c++]), s;
}
function kb(e, t) {
	var n = [], r = e.length, i, a;
	function o(e, t, n) {
		var r = e.coord;
		return {
			coord: n,
			color: Vr((n - r) / (t.coord - r), [e.color, t.color])
		};
	}
	for (var s = 0; s < r; s++) {
		var c = e[s], l = c.coord;
		if (l < 0) i = c;
		else if (l > t) {
			a ? n.push(o(a, c, t)) : i && n.push(o(i, c, 0), o(i, c, t));
			break;
		} else i &&= (n.push(o(i, c, 0)), null), n.push(c), a = c;
	}
	return n;
}
function Ab(e, t, n) {
	var r = e.getVisual(`visualMeta`);
	if (r && r.length && e.count() && t.type === `cartesian2d`) {
		for (var i, a, o = r.length - 1; o >= 0; o--) {
			var s = e.getDimensionInfo(r[o].dimension);
			if (i = s && s.coordDim, i === `x` || i === `y`) {
				a = r[o];
				break;
			}
		}
		if (a) {
			var c = t.getAxis(i), l = F(a.stops, function(e) {
				return {
					coord: c.toGlobalCoord(c.dataToCoord(e.value)),
					color: e.color
				};
			}), u = l.length, d = a.outerColors.slice();
			u && l[0].coord > l[u - 1].coord && (l.reverse(), d.reverse());
			var f = kb(l, i === `x` ? n.getWidth() : n.getHeight()), p = f.length;
			if (!p && u) return l[0].coord < 0 ? d[1] ? d[1] : l[u - 1].color : d[0] ? d[0] : l[0].color;
			var m = 10, h = f[0].coord - m, g = f[p - 1].coord + m, _ = g - h;
			if (_ < .001) return `transparent`;
			P(f, function(e) {
				e.offset = (e.coord - h) / _;
			}), f.push({
				offset: p ? f[p - 1].offset : .5,
				color: d[1] || `transparent`
			}), f.unshift({
				offset: p ? f[0].offset : .5,
				color: d[0] || `transparent`
			});
			var v = new gd(0, 0, 0, 0, f, !0);
			return v[i] = h, v[i + `2`] = g, v;
		}
	}
}
function jb(e, t, n) {
	var r = e.get(`showAllSymbol`), i = r === `auto`;
	if (!r || i) {
		var a = n.getAxesByScale(`ordinal`)[0];
		if (a && !(i && Mb(a, t))) {
			var o = t.mapDimension(a.dim), s = {};
			return P(a.getViewLabels(), function(e) {
				e.tick.offInterval || (s[xb(a.scale, e.tick)] = 1);
			}), function(e) {
				return !s.hasOwnProperty(t.get(o, e));
			};
		}
	}
}
function Mb(e, t) {
	var n = e.getExtent(), r = Math.abs(n[1] - n[0]) / e.scale.count();
	isNaN(r) && (r = 0);
	for (var i = t.count(), a = Math.max(1, Math.round(i / 5)), o = 0; o < i; o += a) if (_v.getSymbolSize(t, o)[+!!e.isHorizontal()] * 1.5 > r) return !1;
	return !0;
}
function Nb(e) {
	for (var t = e.length / 2; t > 0 && Dv(e[t * 2 - 2], e[t * 2 - 1]); t--);
	return t - 1;
}
function Pb(e, t) {
	return [e[t * 2], e[t * 2 + 1]];
}
function Fb(e, t, n) {
	for (var r = e.length / 2, i = n === `x` ? 0 : 1, a, o, s = 0, c = -1, l = 0; l < r; l++) if (o = e[l * 2 + i], !Dv(o, e[l * 2 + 1 - i])) {
		if (l === 0) a = o;
		else {
			if (a <= t && o >= t || a >= t && o <= t) {
				c = l;
				break;
			}
			s = l, a = o;
		}
	}
	return {
		range: [s, c],
		t: (t - a) / (o - a)
	};
}
function Ib(e) {
	if (e.get([`endLabel`, `show`])) return !0;
	for (var t = 0; t < il.length; t++) if (e.get([
		il[t],
		`endLabel`,
		`show`
	])) return !0;
	return !1;
}
function Lb(e, t, n, r) {
	if (ey(t, `cartesian2d`)) {
		var i = r.getModel(`endLabel`), a = i.get(`valueAnimation`), o = r.getData(), s = { lastFrameIndex: 0 }, c = Ib(r) ? function(n, r) {
			e._endLabelOnDuring(n, r, o, s, a, i, t);
		} : null, l = t.getBaseAxis().isHorizontal(), u = Xv(t, n, r, function() {
			var t = e._endLabel;
			t && n && s.originalX != null && t.attr({
				x: s.originalX,
				y: s.originalY
			});
		}, c);
		if (!r.get(`clip`, !0)) {
			var d = u.shape, f = Math.max(d.width, d.height);
			l ? (d.y -= f, d.height += f * 2) : (d.x -= f, d.width += f * 2);
		}
		return c && c(1, u), u;
	}
	return Zv(t, n, r);
}
function Rb(e, t) {
	var n = t.getBaseAxis(), r = n.isHorizontal(), i = n.inverse, a = r ? i ? `right` : `left` : `center`, o = r ? `middle` : i ? `top` : `bottom`;
	return { normal: {
		align: e.get(`align`) || a,
		verticalAlign: e.get(`verticalAlign`) || o
	} };
}
var zb = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.init = function() {
		var e = new ku(), t = new Cv();
		this.group.add(t.group), this._symbolDraw = t, this._lineGroup = e, this._changePolyState = R(this._changePolyState, this);
	}, t.prototype.render = function(e, t, n) {
		var r = e.coordinateSystem, i = this.group, a = e.getData(), o = e.getModel(`lineStyle`), s = e.getModel(`areaStyle`), c = a.getLayout(`points`) || [], l = r.type === `polar`, u = this._coordSys, d = this._symbolDraw, f = this._polyline, p = this._polygon, m = this._lineGroup, h = !t.ssr && e.get(`animation`), g = !s.isEmpty(), _ = s.get(`origin`), v = wv(r, a, _), y = g && Db(r, a, v), b = e.get(`showSymbol`), x = e.get(`connectNulls`), S = b && !l && jb(e, a, r), C = this._data;
		C && C.eachItemGraphicEl(function(e, t) {
			e.__temp && (i.remove(e), C.setItemGraphicEl(t, null));
		}), b || d.remove(), i.add(m);
		var w = !l && e.get(`step`), T;
		r && r.getArea && e.get(`clip`, !0) && (T = r.getArea(), T.width == null ? T.r0 && (T.r0 -= .5, T.r += .5) : (T.x -= .1, T.y -= .1, T.width += .2, T.height += .2)), this._clipShapeForSymbol = T;
		var E = Ab(a, r, n) || a.getVisual(`style`)[a.getVisual(`drawType`)];
		if (!(f && u.type === r.type && w === this._step)) b && d.updateData(a, {
			isIgnore: S,
			clipShape: T,
			disableAnimation: !0,
			getSymbolPoint: function(e) {
				return [c[e * 2], c[e * 2 + 1]];
			}
		}), h && this._initSymbolLabelAnimation(a, r, T), w && (y &&= Ob(y, c, r, w, x), c = Ob(c, null, r, w, x)), f = this._newPolyline(c), g ? p = this._newPolygon(c, y) : p &&= (m.remove(p), this._polygon = null), l || this._initOrUpdateEndLabel(e, r, Pg(E)), m.setClipPath(Lb(this, r, !0, e));
		else {
			g && !p ? p = this._newPolygon(c, y) : p && !g && (m.remove(p), p = this._polygon = null), l || this._initOrUpdateEndLabel(e, r, Pg(E));
			var D = m.getClipPath();
			D ? Nd(D, { shape: Lb(this, r, !1, e).shape }, e) : m.setClipPath(Lb(this, r, !0, e)), b && d.updateData(a, {
				isIgnore: S,
				clipShape: T,
				disableAnimation: !0,
				getSymbolPoint: function(e) {
					return [c[e * 2], c[e * 2 + 1]];
				}
			}), Cb(this._stackedOnPoints, y) && Cb(this._points, c) || (h ? this._doUpdateAnimation(a, y, r, n, w, _, x) : (w && (y &&= Ob(y, c, r, w, x), c = Ob(c, null, r, w, x)), f.setShape({ points: c }), p && p.setShape({
				points: c,
				stackedOnPoints: y
			})));
		}
		var O = e.getModel(`emphasis`), k = O.get(`focus`), j = O.get(`blurScope`), ee = O.get(`disabled`);
		if (f.useStyle(A(o.getLineStyle(), {
			fill: `none`,
			stroke: E,
			lineJoin: `bevel`
		})), eu(f, e, `lineStyle`), f.style.lineWidth > 0 && e.get([
			`emphasis`,
			`lineStyle`,
			`width`
		]) === `bolder`) {
			var M = f.getState(`emphasis`).style;
			M.lineWidth = +f.style.lineWidth + 1;
		}
		Vc(f).seriesIndex = e.seriesIndex, Xl(f, k, j, ee);
		var N = Eb(e.get(`smooth`)), P = e.get(`smoothMonotone`);
		if (f.setShape({
			smooth: N,
			smoothMonotone: P,
			connectNulls: x
		}), p) {
			var F = a.getCalculationInfo(`stackedOnSeries`), te = 0;
			p.useStyle(A(s.getAreaStyle(), {
				fill: E,
				opacity: .7,
				lineJoin: `bevel`,
				decal: a.getVisual(`style`).decal
			})), F && (te = Eb(F.get(`smooth`))), p.setShape({
				smooth: N,
				stackedOnSmooth: te,
				smoothMonotone: P,
				connectNulls: x
			}), eu(p, e, `areaStyle`), Vc(p).seriesIndex = e.seriesIndex, Xl(p, k, j, ee);
		}
		var I = this._changePolyState;
		a.eachItemGraphicEl(function(e) {
			e && (e.onHoverStateChange = I);
		}), this._polyline.onHoverStateChange = I, this._data = a, this._coordSys = r, this._stackedOnPoints = y, this._points = c, this._step = w, this._valueOrigin = _;
		var ne = e.get(`triggerEvent`), L = e.get(`triggerLineEvent`), re = L === !0 || ne === !0 || ne === `line`, R = L === !0 || ne === !0 || ne === `area`;
		this.packEventData(e, f, re), p && this.packEventData(e, p, R);
	}, t.prototype.packEventData = function(e, t, n) {
		Vc(t).eventData = n ? {
			componentType: `series`,
			componentSubType: `line`,
			componentIndex: e.componentIndex,
			seriesIndex: e.seriesIndex,
			seriesName: e.name,
			seriesType: `line`,
			selfType: t === this._polygon ? `area` : `line`
		} : null;
	}, t.prototype.highlight = function(e, t, n, r) {
		var i = e.getData(), a = fc(i, r);
		if (this._changePolyState(`emphasis`), !(a instanceof Array) && a != null && a >= 0) {
			var o = i.getLayout(`points`), s = i.getItemGraphicEl(a);
			if (!s) {
				var c = o[a * 2], l = o[a * 2 + 1];
				if (Dv(c, l) || this._clipShapeForSymbol && !this._clipShapeForSymbol.contain(c, l)) return;
				var u = e.get(`zlevel`) || 0, d = e.get(`z`) || 0;
				s = new _v(i, a), s.x = c, s.y = l, s.setZ(u, d);
				var f = s.getSymbolPath().getTextContent();
				f && (f.zlevel = u, f.z = d, f.z2 = this._polyline.z2 + 1), s.__temp = !0, i.setItemGraphicEl(a, s), s.stopSymbolAnimation(!0), this.group.add(s);
			}
			s.highlight();
		} else Wv.prototype.highlight.call(this, e, t, n, r);
	}, t.prototype.downplay = function(e, t, n, r) {
		var i = e.getData(), a = fc(i, r);
		if (this._changePolyState(`normal`), a != null && a >= 0) {
			var o = i.getItemGraphicEl(a);
			o && (o.__temp ? (i.setItemGraphicEl(a, null), this.group.remove(o)) : o.downplay());
		} else Wv.prototype.downplay.call(this, e, t, n, r);
	}, t.prototype._changePolyState = function(e) {
		var t = this._polygon;
		Sl(this._polyline, e), t && Sl(t, e);
	}, t.prototype._newPolyline = function(e) {
		var t = this._polyline;
		return t && this._lineGroup.remove(t), t = new Rv({
			shape: { points: e },
			segmentIgnoreThreshold: 2,
			z2: 10
		}), this._lineGroup.add(t), this._polyline = t, t;
	}, t.prototype._newPolygon = function(e, t) {
		var n = this._polygon;
		return n && this._lineGroup.remove(n), n = new Bv({
			shape: {
				points: e,
				stackedOnPoints: t
			},
			segmentIgnoreThreshold: 2
		}), this._lineGroup.add(n), this._polygon = n, n;
	}, t.prototype._initSymbolLabelAnimation = function(e, t, n) {
		var r, i, a = t.getBaseAxis(), o = a.inverse;
		t.type === `cartesian2d` ? (r = a.isHorizontal(), i = !1) : t.type === `polar` && (r = a.dim === `angle`, i = !0);
		var s = e.hostModel, c = s.get(`animationDuration`);
		V(c) && (c = c(null));
		var l = s.get(`animationDelay`) || 0, u = V(l) ? l(null) : l;
		e.eachItemGraphicEl(function(e, a) {
			var s = e;
			if (s) {
				var d = [e.x, e.y], f = void 0, p = void 0, m = void 0;
				if (n) {
					if (i) {
						var h = n, g = t.pointToCoord(d);
						r ? (f = h.startAngle, p = h.endAngle, m = -g[1] / 180 * Math.PI) : (f = h.r0, p = h.r, m = g[0]);
					} else {
						var _ = n;
						r ? (f = _.x, p = _.x + _.width, m = e.x) : (f = _.y + _.height, p = _.y, m = e.y);
					}
				}
				var v = p === f ? 0 : (m - f) / (p - f);
				o && (v = 1 - v);
				var y = V(l) ? l(a) : c * v + u, b = s.getSymbolPath(), x = b.getTextContent();
				s.attr({
					scaleX: 0,
					scaleY: 0
				}), s.animateTo({
					scaleX: 1,
					scaleY: 1
				}, {
					duration: 200,
					setToFinal: !0,
					delay: y
				}), x && x.animateFrom({ style: { opacity: 0 } }, {
					duration: 300,
					delay: y
				}), b.disableLabelAnimation = !0;
			}
		});
	}, t.prototype._initOrUpdateEndLabel = function(e, t, n) {
		var r = e.getModel(`endLabel`);
		if (Ib(e)) {
			var i = e.getData(), a = this._polyline, o = i.getLayout(`points`);
			if (!o) {
				a.removeTextContent(), this._endLabel = null;
				return;
			}
			var s = this._endLabel;
			s || (s = this._endLabel = new Bo({ z2: 200 }), s.ignoreClip = !0, a.setTextContent(this._endLabel), a.disableLabelAnimation = !0);
			var c = Nb(o);
			c >= 0 && (Lf(a, Rf(e, `endLabel`), {
				inheritColor: n,
				labelFetcher: e,
				labelDataIndex: c,
				defaultText: function(e, t, n) {
					return n == null ? hv(i, e) : gv(i, n);
				},
				enableTextSetter: !0
			}, Rb(r, t)), a.textConfig.position = null);
		} else this._endLabel &&= (this._polyline.removeTextContent(), null);
	}, t.prototype._endLabelOnDuring = function(e, t, n, r, i, a, o) {
		var s = this._endLabel, c = this._polyline;
		if (s) {
			e < 1 && r.originalX == null && (r.originalX = s.x, r.originalY = s.y);
			var l = n.getLayout(`points`), u = n.hostModel, d = u.get(`connectNulls`), f = a.get(`precision`), p = a.get(`distance`) || 0, m = o.getBaseAxis(), h = m.isHorizontal(), g = m.inverse, _ = t.shape, v = g ? h ? _.x : _.y + _.height : h ? _.x + _.width : _.y, y = (h ? p : 0) * (g ? -1 : 1), b = (h ? 0 : -p) * (g ? -1 : 1), x = h ? `x` : `y`, S = Fb(l, v, x), C = S.range, w = C[1] - C[0], T = void 0;
			if (w >= 1) {
				if (w > 1 && !d) {
					var E = Pb(l, C[0]);
					s.attr({
						x: E[0] + y,
						y: E[1] + b
					}), i && (T = u.getRawValue(C[0]));
				} else {
					var E = c.getPointOn(v, x);
					E && s.attr({
						x: E[0] + y,
						y: E[1] + b
					});
					var D = u.getRawValue(C[0]), O = u.getRawValue(C[1]);
					i && (T = Cc(n, f, D, O, S.t));
				}
				r.lastFrameIndex = C[0];
			} else {
				var k = e === 1 || r.lastFrameIndex > 0 ? C[0] : 0, E = Pb(l, k);
				i && (T = u.getRawValue(k)), s.attr({
					x: E[0] + y,
					y: E[1] + b
				});
			}
			if (i) {
				var A = Jf(s);
				typeof A.setLabelText == `function` && A.setLabelText(T);
			}
		}
	}, t.prototype._doUpdateAnimation = function(e, t, n, r, i, a, o) {
		var s = this._polyline, c = this._polygon, l = e.hostModel, u = Nv(this._data, e, this._stackedOnPoints, t, this._coordSys, n, this._valueOrigin, a), d = u.current, f = u.stackedOnCurrent, p = u.next, m = u.stackedOnNext;
		if (i && (f = Ob(u.stackedOnCurrent, u.current, n, i, o), d = Ob(u.current, null, n, i, o), m = Ob(u.stackedOnNext, u.next, n, i, o), p = Ob(u.next, null, n, i, o)), Tb(d, p) > 3e3 || c && Tb(f, m) > 3e3) s.stopAnimation(), s.setShape({ points: p }), c && (c.stopAnimation(), c.setShape({
			points: p,
			stackedOnPoints: m
		}));
		else {
			s.shape.__points = u.current, s.shape.points = d;
			var h = { shape: { points: p } };
			u.current !== d && (h.shape.__points = u.next), s.stopAnimation(), Md(s, h, l), c && (c.setShape({
				points: d,
				stackedOnPoints: f
			}), c.stopAnimation(), Md(c, { shape: { stackedOnPoints: m } }, l), s.shape.points !== c.shape.points && (c.shape.points = s.shape.points));
			for (var g = [], _ = u.status, v = 0; v < _.length; v++) if (_[v].cmd === `=`) {
				var y = e.getItemGraphicEl(_[v].idx1);
				y && g.push({
					el: y,
					ptIdx: v
				});
			}
			s.animators && s.animators.length && s.animators[0].during(function() {
				c && c.dirtyShape();
				for (var e = s.shape.__points, t = 0; t < g.length; t++) {
					var n = g[t].el, r = g[t].ptIdx * 2;
					n.x = e[r], n.y = e[r + 1], n.markRedraw();
				}
			});
		}
	}, t.prototype.remove = function(e) {
		var t = this.group, n = this._data;
		this._lineGroup.removeAll(), this._symbolDraw.remove(!0), n && n.eachItemGraphicEl(function(e, r) {
			e.__temp && (t.remove(e), n.setItemGraphicEl(r, null));
		}), this._polyline = this._polygon = this._coordSys = this._points = this._stackedOnPoints = this._endLabel = this._data = null;
	}, t.type = `line`, t;
}(Wv);
function Bb(e, t) {
	return {
		seriesType: e,
		plan: Vv(),
		reset: function(e) {
			var n = e.getData(), r = e.coordinateSystem, i = e.pipelineContext, a = t || i.large;
			if (r) {
				var o = F(r.dimensions, function(e) {
					return n.mapDimension(e);
				}).slice(0, 2), s = o.length, c = n.getCalculationInfo(`stackResultDimension`);
				th(n, o[0]) && (o[0] = c), th(n, o[1]) && (o[1] = c);
				var l = n.getStore(), u = n.getDimensionIndex(o[0]), d = n.getDimensionIndex(o[1]);
				return s && { progress: function(e, t) {
					for (var n = e.end - e.start, i = a && Av(n * s), o = [], c = [], f = e.start, p = 0; f < e.end; f++) {
						var m = void 0;
						if (s === 1) {
							var h = l.get(u, f);
							m = r.dataToPoint(h, null, c);
						} else o[0] = l.get(u, f), o[1] = l.get(d, f), m = r.dataToPoint(o, null, c);
						a ? (i[p++] = m[0], i[p++] = m[1]) : t.setItemLayout(f, m.slice());
					}
					a && (t.setLayout(`points`, i), t.setLayout(`pointsRange`, {
						start: e.start,
						end: e.end
					}));
				} };
			}
		}
	};
}
var Vb = {
	average: function(e) {
		for (var t = 0, n = 0, r = 0; r < e.length; r++) isNaN(e[r]) || (t += e[r], n++);
		return n === 0 ? NaN : t / n;
	},
	sum: function(e) {
		for (var t = 0, n = 0; n < e.length; n++) t += e[n] || 0;
		return t;
	},
	max: function(e) {
		for (var t = -1 / 0, n = 0; n < e.length; n++) e[n] > t && (t = e[n]);
		return isFinite(t) ? t : NaN;
	},
	min: function(e) {
		for (var t = 1 / 0, n = 0; n < e.length; n++) e[n] < t && (t = e[n]);
		return isFinite(t) ? t : NaN;
	},
	nearest: function(e) {
		return e[0];
	}
}, Hb = function(e) {
	return Math.round(e.length / 2);
};
function Ub(e) {
	return {
		seriesType: e,
		reset: function(e, t, n) {
			var r = e.getData(), i = e.get(`sampling`), a = e.coordinateSystem, o = r.count();
			if (o > 10 && a.type === `cartesian2d` && i) {
				var s = a.getBaseAxis(), c = a.getOtherAxis(s), l = s.getExtent(), u = n.getDevicePixelRatio(), d = Math.abs(l[1] - l[0]) * (u || 1), f = Math.round(o / d);
				if (isFinite(f) && f > 1) {
					i === `lttb` ? e.setData(r.lttbDownSample(r.mapDimension(c.dim), 1 / f)) : i === `minmax` && e.setData(r.minmaxDownSample(r.mapDimension(c.dim), 1 / f));
					var p = void 0;
					H(i) ? p = Vb[i] : V(i) && (p = i), p && e.setData(r.downSample(r.mapDimension(c.dim), 1 / f, p, Hb));
				}
			}
		}
	};
}
function Wb(e) {
	e.registerChartView(zb), e.registerSeriesModel(mv), e.registerLayout(Bb(`line`, !0)), e.registerVisual({
		seriesType: `line`,
		reset: function(e) {
			var t = e.getData(), n = e.getModel(`lineStyle`).getLineStyle();
			n && !n.stroke && (n.stroke = t.getVisual(`style`).fill), t.setVisual(`legendLineStyle`, n);
		}
	}), e.registerProcessor(e.PRIORITY.PROCESSOR.STATISTIC, Ub(`line`));
}
var Gb = Z(), Kb = Z(), qb = {
	estimate: 1,
	determine: 2
};
function Jb(e) {
	return {
		out: { noPxChangeTryDetermine: [] },
		kind: e
	};
}
function Yb(e, t) {
	var n = e.getLabelModel().get(`customValues`);
	if (n) {
		var r = e.scale;
		return { labels: F(Zb(n, r), function(t, n) {
			return {
				formattedLabel: db(e)(t, n),
				rawLabel: r.getLabel(t),
				tick: t
			};
		}) };
	}
	return e.type === `category` ? Qb(e, t) : tx(e);
}
function Xb(e, t, n) {
	var r = e.scale, i = e.getTickModel().get(`customValues`);
	return i ? { ticks: Zb(i, r) } : e.type === `category` ? ex(e, t) : { ticks: r.getTicks(n) };
}
function Zb(e, t) {
	var n = t.getExtent(), r = [];
	return P(e, function(e) {
		e = t.parse(e), e >= n[0] && e <= n[1] && r.push(e);
	}), Fc(r, Lc, null), vs(r), F(r, function(e) {
		return { value: e };
	});
}
function Qb(e, t) {
	var n = e.getLabelModel(), r = $b(e, n, t);
	return !n.get(`show`) || e.scale.isBlank() ? { labels: [] } : r;
}
function $b(e, t, n) {
	var r = rx(e), i = pb(t), a = n.kind === qb.estimate;
	if (!a) {
		var o = ax(r, i);
		if (o) return o;
	}
	var s, c;
	V(i) ? s = fx(e, i, !1) : (c = i === `auto` ? sx(e, n) : i, s = fx(e, c, !1));
	var l = {
		labels: s,
		labelCategoryInterval: c
	};
	return a ? n.out.noPxChangeTryDetermine.push(function() {
		return ox(r, i, l), !0;
	}) : ox(r, i, l), l;
}
function ex(e, t) {
	var n = nx(e), r = pb(t), i = ax(n, r);
	if (i) return i;
	var a, o;
	if ((!t.get(`show`) || e.scale.isBlank()) && (a = []), V(r)) a = fx(e, r, !0);
	else if (r === `auto`) {
		var s = $b(e, e.getLabelModel(), Jb(qb.determine));
		o = s.labelCategoryInterval, a = F(s.labels, function(e) {
			return e.tick;
		});
	} else o = r, a = fx(e, o, !0);
	return ox(n, r, {
		ticks: a,
		tickCategoryInterval: o
	});
}
function tx(e) {
	var t = e.scale.getTicks(), n = db(e);
	return { labels: F(t, function(t, r) {
		return {
			formattedLabel: n(t, r),
			rawLabel: e.scale.getLabel(t),
			tick: t
		};
	}) };
}
var nx = ix(`axisTick`), rx = ix(`axisLabel`);
function ix(e) {
	return function(t) {
		return Kb(t)[e] || (Kb(t)[e] = { list: [] });
	};
}
function ax(e, t) {
	for (var n = 0; n < e.list.length; n++) if (e.list[n].key === t) return e.list[n].value;
}
function ox(e, t, n) {
	return e.list.push({
		key: t,
		value: n
	}), n;
}
function sx(e, t) {
	if (t.kind === qb.estimate) {
		var n = e.calculateCategoryInterval(t);
		return t.out.noPxChangeTryDetermine.push(function() {
			return Kb(e).autoInterval = n, !0;
		}), n;
	}
	return Kb(e).autoInterval ?? (Kb(e).autoInterval = e.calculateCategoryInterval(t));
}
function cx(e, t) {
	var n = t.kind, r = dx(e), i = db(e), a = (r.axisRotate - r.labelRotate) / 180 * Math.PI, o = e.scale, s = o.getExtent(), c = o.count();
	if (s[1] - s[0] < 1) return 0;
	var l = 1, u = 40;
	c > u && (l = Math.max(1, Math.floor(c / u)));
	for (var d = s[0], f = e.dataToCoord(d + 1) - e.dataToCoord(d), p = Math.abs(f * Math.cos(a)), m = Math.abs(f * Math.sin(a)), h = 0, g = 0; d <= s[1]; d += l) {
		var _ = 0, v = 0, y = cn(i({ value: d }), r.font, `center`, `top`);
		_ = y.width * 1.3, v = y.height * 1.3, h = Math.max(h, _, 7), g = Math.max(g, v, 7);
	}
	var b = h / p, x = g / m;
	isNaN(b) && (b = 1 / 0), isNaN(x) && (x = 1 / 0);
	var S = Math.max(0, Math.floor(Math.min(b, x)));
	return n === qb.estimate ? (t.out.noPxChangeTryDetermine.push(R(lx, null, e, S, c)), S) : ux(e, S, c) ?? S;
}
function lx(e, t, n) {
	return ux(e, t, n) == null;
}
function ux(e, t, n) {
	var r = Gb(e.model), i = e.getExtent(), a = r.lastAutoInterval, o = r.lastTickCount;
	if (a != null && o != null && Math.abs(a - t) <= 1 && Math.abs(o - n) <= 1 && a > t && r.axisExtent0 === i[0] && r.axisExtent1 === i[1]) return a;
	r.lastTickCount = n, r.lastAutoInterval = t, r.axisExtent0 = i[0], r.axisExtent1 = i[1];
}
function dx(e) {
	var t = e.getLabelModel();
	return {
		axisRotate: e.getRotate ? e.getRotate() : e.isHorizontal && !e.isHorizontal() ? 90 : 0,
		labelRotate: t.get(`rotate`) || 0,
		font: t.getFont()
	};
}
function fx(e, t, n) {
	var r = db(e), i = e.scale, a = [], o = V(t);
	return Py(i, o ? 0 : t, function(e, s) {
		var c = i.getLabel(e);
		if (o) {
			var l = !!t(e.value, c);
			if (e.offInterval = !l, !l && !s) return;
		}
		a.push(n ? e : {
			formattedLabel: r(e),
			rawLabel: c,
			tick: e
		});
	}), a;
}
var px = Z();
function mx(e) {
	px(e).prepare = {};
}
function hx(e) {
	px(e).fullUpdate = {};
}
function gx(e) {
	return px(e).prepare;
}
function _x(e) {
	return px(e).fullUpdate;
}
var vx = Nc(), yx = Z(), bx = Z();
function xx(e, t) {
	var n = e.model, r = yx(_x(n.ecModel)).keyed, i = r && r.get(t);
	return i && i.get(n.uid);
}
function Sx(e, t) {
	return Ex(xx(e, t));
}
function Cx(e, t) {
	var n = [];
	return Tx(e.model.ecModel, function(e) {
		for (var r = 0; r < t.length; r++) t[r] && e.serByIdx[t[r].seriesIndex] && n.push(Ex(e));
	}), n;
}
function Tx(e, t) {
	var n = yx(_x(e)).keyed;
	n && n.each(function(e, n) {
		e.each(function(e, r) {
			t(e, n, r);
		});
	});
}
function Ex(e) {
	return { liPosMinGap: e ? e.liPosMinGap : void 0 };
}
function Dx(e, t) {
	var n = e.model.ecModel, r = yx(_x(n)).axSer;
	r && kx(n, r.get(e.model.uid), t);
}
function Ox(e, t, n) {
	var r = xx(e, t);
	r && kx(e.model.ecModel, r.sers, n);
}
function kx(e, t, n) {
	if (t) for (var r = 0; r < t.length; r++) {
		var i = t[r];
		e.isSeriesFiltered(i) || n(i);
	}
}
function Ax(e, t, n) {
	var r = yx(_x(e)).keyed, i = r && r.get(t);
	i && i.each(function(e) {
		n(e.axis);
	});
}
function jx(e, t) {
	var n = e.model, r = yx(_x(n.ecModel)).keys;
	r && P(r.get(n.uid), function(e) {
		t(e);
	});
}
function Mx(e) {
	var t = bx(gx(e)), n = t.keyed ||= G();
	Tx(e, function(t, r, i) {
		var a = n.get(r) || n.set(r, G()), o = a.get(i) || a.set(i, {});
		t.metrics.liPosMinGap && Px.liPosMinGap(e, t, o);
	});
}
function Nx(e, t) {
	Px[e] = t;
}
var Px = {};
function Fx(e, t, n) {
	if (e) {
		var r = t.ecModel, i = yx(_x(r)), a = e.model.uid, o = i.axSer ||= G();
		(o.get(a) || o.set(a, [])).push(t);
		var s = t.subType, c = t.getBaseAxis() === e, l = Rx.get(Ix(s, c, n)) || Rx.get(Ix(s, c, null));
		if (l) {
			var u = i.keyed ||= G(), d = i.keys ||= G(), f = l.key, p = u.get(f) || u.set(f, G()), m = p.get(a);
			m || (m = p.set(a, {
				axis: e,
				sers: [],
				serByIdx: []
			}), m.metrics = l.getMetrics(e), (d.get(a) || d.set(a, [])).push(f)), m.sers.push(t), m.serByIdx[t.seriesIndex] = t;
		}
	}
}
function Ix(e, t, n) {
	return e + `|&` + W(t, !0) + `|&` + (n || ``);
}
function Lx(e, t) {
	var n = Ix(t.seriesType, t.baseAxis, t.coordSysType);
	Rx.set(n, t), vx(e, function() {
		e.registerProcessor(e.PRIORITY.PROCESSOR.AXIS_STATISTICS, { overallReset: Mx });
	});
}
var Rx = G(), zx = .8;
function Bx(e, t) {
	t ||= {};
	var n = {
		w: NaN,
		w2: NaN
	}, r = e.scale, i = t.fromStat, a = t.min, o = _y(r);
	Is(o) || (o = NaN);
	var s = e.getExtent(), c = is(s[1] - s[0]);
	return Ey(r) ? Vx(n, e, o, c) : i && Hx(n, e, o, c, i), a != null && (n.w = Is(n.w) ? Y(a, n.w) : a), n;
}
function Vx(e, t, n, r) {
	var i = t.onBand, a = n + +!!i;
	a === 0 && (a = 1), e.w = r / a, !i && n && r && (e.w2 = e.w * n / r);
}
function Hx(e, t, n, r, i) {
	var a = !1, o = -1 / 0;
	P(i.key ? [Sx(t, i.key)] : Cx(t, i.sers || []), function(e) {
		var t = e.liPosMinGap;
		t != null && (t > 0 ? (t > o && (o = t), a = !1) : t === -2 && (a = !0));
	}), Is(n) && n > 0 && Is(o) ? (e.w = r / n * o, e.w2 = o) : a && (e.w = r * zx, e.w2 = e.w * n / r);
}
var Ux = [0, 1], Wx = function() {
	function e(e, t, n) {
		this.onBand = !1, this.inverse = !1, this.dim = e, this.scale = t, this._extent = n || [0, 0];
	}
	return e.prototype.contain = function(e) {
		var t = this._extent, n = Math.min(t[0], t[1]), r = Math.max(t[0], t[1]);
		return e >= n && e <= r;
	}, e.prototype.containData = function(e) {
		return this.scale.contain(this.scale.parse(e));
	}, e.prototype.getExtent = function() {
		return this._extent.slice();
	}, e.prototype.setExtent = function(e, t) {
		var n = this._extent;
		n[0] = e, n[1] = t;
	}, e.prototype.dataToCoord = function(e, t) {
		var n = this.scale;
		return e = n.normalize(n.parse(e)), ps(e, Ux, Gx(this), t);
	}, e.prototype.coordToData = function(e, t) {
		var n = ps(e, Gx(this), Ux, t);
		return this.scale.scale(n);
	}, e.prototype.pointToData = function(e, t) {}, e.prototype.getTicksCoords = function(e) {
		e ||= {};
		var t = e.tickModel || this.getTickModel(), n = F(Xb(this, t, {
			breakTicks: e.breakTicks,
			pruneByBreak: e.pruneByBreak
		}).ticks, function(e) {
			return {
				coord: this.dataToCoord(xb(this.scale, e)),
				tick: e
			};
		}, this), r = t.get(`alignWithLabel`), i = Kx(this, n, r);
		return F(n, function(e) {
			return {
				coord: e.coord,
				tickValue: e.tick.value,
				onBand: i
			};
		});
	}, e.prototype.getMinorTicksCoords = function() {
		if (Ey(this.scale)) return [];
		var e = this.model.getModel(`minorTick`).get(`splitNumber`);
		return e > 0 && e < 100 || (e = 5), F(this.scale.getMinorTicks(e), function(e) {
			return F(e, function(e) {
				return {
					coord: this.dataToCoord(e),
					tickValue: e
				};
			}, this);
		}, this);
	}, e.prototype.getViewLabels = function(e) {
		return e ||= Jb(qb.determine), Yb(this, e).labels;
	}, e.prototype.getLabelModel = function() {
		return this.model.getModel(`axisLabel`);
	}, e.prototype.getTickModel = function() {
		return this.model.getModel(`axisTick`);
	}, e.prototype.getBandWidth = function() {
		return Bx(this, { min: 1 }).w;
	}, e.prototype.calculateCategoryInterval = function(e) {
		return e ||= Jb(qb.determine), cx(this, e);
	}, e;
}();
function Gx(e) {
	var t = e.getExtent();
	if (e.onBand) {
		var n = (t[1] - t[0]) / e.scale.count() / 2;
		t[0] += n, t[1] -= n;
	}
	return t;
}
function Kx(e, t, n) {
	var r = t.length;
	if (!e.onBand || n || !r) return !1;
	var i = Bx(e).w;
	if (!i) return !1;
	P(t, function(e) {
		e.coord -= i / 2;
	});
	var a = e.scale.getExtent(), o = t[r - 1];
	return o.tick.offInterval && t.pop(), t.push({
		coord: o.coord + i,
		tick: { value: a[1] + 1 }
	}), !0;
}
var qx = function(e) {
	n(t, e);
	function t(t, n, r, i, a) {
		var o = e.call(this, t, n, r) || this;
		return o.index = 0, o.type = i || `value`, o.position = a || `bottom`, o;
	}
	return t.prototype.isHorizontal = function() {
		var e = this.position;
		return e === `top` || e === `bottom`;
	}, t.prototype.getGlobalExtent = function(e) {
		var t = this.getExtent();
		return t[0] = this.toGlobalCoord(t[0]), t[1] = this.toGlobalCoord(t[1]), e && t[0] > t[1] && t.reverse(), t;
	}, t.prototype.pointToData = function(e, t) {
		return this.coordToData(this.toLocalCoord(e[this.dim === `x` ? 0 : 1]), t);
	}, t.prototype.setCategorySortInfo = function(e) {
		if (this.type !== `category`) return !1;
		this.model.option.categorySortInfo = e, this.scale.setSortInfo(e);
	}, t;
}(Wx), Jx = [
	`label`,
	`labelLine`,
	`layoutOption`,
	`priority`,
	`defaultAttr`,
	`marginForce`,
	`minMarginForce`,
	`marginDefault`,
	`suggestIgnore`
], Yx = 1, Xx = 2, Zx = Yx | Xx;
function Qx(e, t, n) {
	n ||= Zx, t ? e.dirty |= n : e.dirty &= ~n;
}
function $x(e, t) {
	return t ||= Zx, e.dirty == null || !!(e.dirty & t);
}
function eS(e) {
	if (e) return $x(e) && tS(e, e.label, e), e;
}
function tS(e, t, n) {
	var r = t.getComputedTransform();
	e.transform = Tf(e.transform, r);
	var i = e.localRect = wf(e.localRect, t.getBoundingRect()), a = t.style, o = a.margin, s = n && n.marginForce, c = n && n.minMarginForce, l = n && n.marginDefault, u = a.__marginType;
	u == null && l && (o = l, u = Xf.textMargin);
	for (var d = 0; d < 4; d++) nS[d] = u === Xf.minMargin && c && c[d] != null ? c[d] : s && s[d] != null ? s[d] : o ? o[d] : 0;
	u === Xf.textMargin && gf(i, nS, !1, !1);
	var f = e.rect = wf(e.rect, i);
	return r && f.applyTransform(r), u === Xf.minMargin && gf(f, nS, !1, !1), e.axisAligned = Sf(r), (e.label = e.label || {}).ignore = t.ignore, Qx(e, !1), Qx(e, !0, Xx), e;
}
var nS = [
	0,
	0,
	0,
	0
];
function rS(e, t, n) {
	return e.transform = Tf(e.transform, n), e.localRect = wf(e.localRect, t), e.rect = wf(e.rect, t), n && e.rect.applyTransform(n), e.axisAligned = Sf(n), e.obb = void 0, (e.label = e.label || {}).ignore = !1, e;
}
function iS(e, t) {
	if (e) {
		e.label.x += t.x, e.label.y += t.y, e.label.markRedraw();
		var n = e.transform;
		n && (n[4] += t.x, n[5] += t.y);
		var r = e.rect;
		r && (r.x += t.x, r.y += t.y);
		var i = e.obb;
		i && i.fromBoundingRect(e.localRect, n);
	}
}
function aS(e, t) {
	for (var n = 0; n < Jx.length; n++) {
		var r = Jx[n];
		e[r] ?? (e[r] = t[r]);
	}
	return eS(e);
}
function oS(e) {
	var t = e.obb;
	return (!t || $x(e, Xx)) && (e.obb = t ||= new Ed(), t.fromBoundingRect(e.localRect, e.transform), Qx(e, !1, Xx)), t;
}
function sS(e) {
	var t = [];
	e.sort(function(e, t) {
		return +!!t.suggestIgnore - !!e.suggestIgnore || t.priority - e.priority;
	});
	function n(e) {
		if (!e.ignore) {
			var t = e.ensureState(`emphasis`);
			t.ignore ??= !1;
		}
		e.ignore = !0;
	}
	for (var r = 0; r < e.length; r++) {
		var i = eS(e[r]);
		if (!i.label.ignore) {
			for (var a = i.label, o = i.labelLine, s = !1, c = 0; c < t.length; c++) if (cS(i, t[c], null, { touchThreshold: .05 })) {
				s = !0;
				break;
			}
			s ? (n(a), o && n(o)) : t.push(i);
		}
	}
}
function cS(e, t, n, r) {
	return !e || !t || e.label && e.label.ignore || t.label && t.label.ignore || !e.rect.intersect(t.rect, n, r) ? !1 : e.axisAligned && t.axisAligned ? !0 : oS(e).intersect(oS(t), n, r);
}
var lS = null;
function uS() {
	return lS;
}
var dS = `expandAxisBreak`, fS = Math.PI, pS = [
	[
		1,
		2,
		1,
		2
	],
	[
		5,
		3,
		5,
		3
	],
	[
		8,
		3,
		8,
		3
	]
], mS = [
	[
		0,
		1,
		0,
		1
	],
	[
		0,
		3,
		0,
		3
	],
	[
		0,
		3,
		0,
		3
	]
], hS = Z(), gS = Z(), _S = function() {
	function e(e) {
		this.recordMap = {}, this.resolveAxisNameOverlap = e;
	}
	return e.prototype.ensureRecord = function(e) {
		var t = e.axis.dim, n = e.componentIndex, r = this.recordMap, i = r[t] || (r[t] = []);
		return i[n] || (i[n] = { ready: {} });
	}, e;
}();
function vS(e, t, n, r) {
	var i = n.axis, a = t.ensureRecord(n), o = [], s, c = HS(e.axisName) && gb(e.nameLocation);
	P(r, function(e) {
		var t = eS(e);
		if (t && !t.label.ignore) {
			o.push(t);
			var n = a.transGroup;
			c && (n.transform ? ut(yS, n.transform) : it(yS), t.transform && ot(yS, yS, t.transform), J.copy(bS, t.localRect), bS.applyTransform(yS), s ? s.union(bS) : J.copy(s = new J(0, 0, 0, 0), bS));
		}
	});
	var l = Math.abs(a.dirVec.x) > .1 ? `x` : `y`, u = a.transGroup[l];
	if (o.sort(function(e, t) {
		return Math.abs(e.label[l] - u) - Math.abs(t.label[l] - u);
	}), c && s) {
		var d = i.getExtent(), f = Math.min(d[0], d[1]), p = Math.max(d[0], d[1]) - f;
		s.union(new J(f, 0, p, 1));
	}
	a.stOccupiedRect = s, a.labelInfoList = o;
}
var yS = rt(), bS = new J(0, 0, 0, 0), xS = function(e, t, n, r, i, a) {
	if (gb(e.nameLocation)) {
		var o = a.stOccupiedRect;
		o && SS(rS({}, o, a.transGroup.transform), r, i);
	} else CS(a.labelInfoList, a.dirVec, r, i);
};
function SS(e, t, n) {
	var r = new Ot();
	cS(e, t, r, {
		direction: Math.atan2(n.y, n.x),
		bidirectional: !1,
		touchThreshold: .05
	}) && iS(t, r);
}
function CS(e, t, n, r) {
	for (var i = Ot.dot(r, t) >= 0, a = 0, o = e.length; a < o; a++) {
		var s = e[i ? a : o - 1 - a];
		s.label.ignore || SS(s, n, r);
	}
}
var wS = function() {
	function e(e, t, n, r) {
		this.group = new ku(), this._axisModel = e, this._api = t, this._local = {}, this._shared = r || new _S(xS), this._resetCfgDetermined(n);
	}
	return e.prototype.updateCfg = function(e) {
		var t = this._cfg.raw;
		t.position = e.position, t.labelOffset = e.labelOffset, this._resetCfgDetermined(t);
	}, e.prototype.__getRawCfg = function() {
		return this._cfg.raw;
	}, e.prototype._resetCfgDetermined = function(e) {
		var t = this._axisModel, n = t.getDefaultOption ? t.getDefaultOption() : {}, r = W(e.axisName, t.get(`name`)), i = t.get(`nameMoveOverlap`);
		(i == null || i === `auto`) && (i = W(e.defaultNameMoveOverlap, !0));
		var a = {
			raw: e,
			position: e.position,
			rotation: e.rotation,
			nameDirection: W(e.nameDirection, 1),
			tickDirection: W(e.tickDirection, 1),
			labelDirection: W(e.labelDirection, 1),
			labelOffset: W(e.labelOffset, 0),
			silent: W(e.silent, !0),
			axisName: r,
			nameLocation: pe(t.get(`nameLocation`), n.nameLocation, `end`),
			shouldNameMoveOverlap: HS(r) && i,
			optionHideOverlap: t.get([`axisLabel`, `hideOverlap`]),
			showMinorTicks: t.get([`minorTick`, `show`])
		};
		this._cfg = a;
		var o = new ku({
			x: a.position[0],
			y: a.position[1],
			rotation: a.rotation
		});
		o.updateTransform(), this._transformGroup = o;
		var s = this._shared.ensureRecord(t);
		s.transGroup = this._transformGroup, s.dirVec = new Ot(Math.cos(-a.rotation), Math.sin(-a.rotation));
	}, e.prototype.build = function(e, t) {
		var n = this;
		return e ||= {
			axisLine: !0,
			axisTickLabelEstimate: !1,
			axisTickLabelDetermine: !0,
			axisName: !0
		}, P(TS, function(r) {
			e[r] && ES[r](n._cfg, n._local, n._shared, n._axisModel, n.group, n._transformGroup, n._api, t || {});
		}), this;
	}, e.innerTextLayout = function(e, t, n) {
		var r = ws(t - e), i, a;
		return Ts(r) ? (a = n > 0 ? `top` : `bottom`, i = `center`) : Ts(r - fS) ? (a = n > 0 ? `bottom` : `top`, i = `center`) : (a = `middle`, i = r > 0 && r < fS ? n > 0 ? `right` : `left` : n > 0 ? `left` : `right`), {
			rotation: r,
			textAlign: i,
			textVerticalAlign: a
		};
	}, e.makeAxisEventDataBase = function(e) {
		var t = {
			componentType: e.mainType,
			componentIndex: e.componentIndex
		};
		return t[e.mainType + `Index`] = e.componentIndex, t;
	}, e.isLabelSilent = function(e) {
		var t = e.get(`tooltip`);
		return e.get(`silent`) || !(e.get(`triggerEvent`) || t && t.show);
	}, e;
}(), TS = [
	`axisLine`,
	`axisTickLabelEstimate`,
	`axisTickLabelDetermine`,
	`axisName`
], ES = {
	axisLine: function(e, t, n, r, i, a, o) {
		var s = r.get([`axisLine`, `show`]);
		if (s === `auto` && (s = !0, e.raw.axisLineAutoShow != null && (s = !!e.raw.axisLineAutoShow)), s) {
			var c = r.axis.getExtent(), l = a.transform, u = [c[0], 0], d = [c[1], 0], f = u[0] > d[0];
			l && (Tt(u, u, l), Tt(d, d, l));
			var p = O({ lineCap: `round` }, r.getModel([`axisLine`, `lineStyle`]).getLineStyle()), m = {
				strokeContainThreshold: e.raw.strokeContainThreshold || 5,
				silent: !0,
				z2: 1,
				style: p
			};
			if (r.get([`axisLine`, `breakLine`]) && Uh(r.axis.scale)) uS().buildAxisBreakLine(r, i, a, m);
			else {
				var h = new sd(O({ shape: {
					x1: u[0],
					y1: u[1],
					x2: d[0],
					y2: d[1]
				} }, m));
				$d(h.shape, h.style.lineWidth), h.anid = `line`, i.add(h);
			}
			var g = r.get([`axisLine`, `symbol`]);
			if (g != null) {
				var _ = r.get([`axisLine`, `symbolSize`]);
				H(g) && (g = [g, g]), (H(_) || ae(_)) && (_ = [_, _]);
				var v = pv(r.get([`axisLine`, `symbolOffset`]) || 0, _), y = _[0], b = _[1];
				P([{
					rotate: e.rotation + Math.PI / 2,
					offset: v[0],
					r: 0
				}, {
					rotate: e.rotation - Math.PI / 2,
					offset: v[1],
					r: Math.sqrt((u[0] - d[0]) * (u[0] - d[0]) + (u[1] - d[1]) * (u[1] - d[1]))
				}], function(t, n) {
					if (g[n] !== `none` && g[n] != null) {
						var r = dv(g[n], -y / 2, -b / 2, y, b, p.stroke, !0), a = t.r + t.offset, o = f ? d : u;
						r.attr({
							rotation: t.rotate,
							x: o[0] + a * Math.cos(e.rotation),
							y: o[1] - a * Math.sin(e.rotation),
							silent: !0,
							z2: 11
						}), i.add(r);
					}
				});
			}
		}
	},
	axisTickLabelEstimate: function(e, t, n, r, i, a, o, s) {
		FS(t, i, s) && DS(e, t, n, r, i, a, o, qb.estimate);
	},
	axisTickLabelDetermine: function(e, t, n, r, i, a, o, s) {
		FS(t, i, s) && DS(e, t, n, r, i, a, o, qb.determine);
		var c = NS(e, i, a, r);
		AS(e, t.labelLayoutList, c), PS(e, i, a, r, e.tickDirection);
	},
	axisName: function(e, t, n, r, i, a, o, s) {
		var c = n.ensureRecord(r);
		t.nameEl &&= (i.remove(t.nameEl), c.nameLayout = c.nameLocation = null);
		var l = e.axisName;
		if (HS(l)) {
			var u = e.nameLocation, d = e.nameDirection, f = r.getModel(`nameTextStyle`), p = r.get(`nameGap`) || 0, m = r.axis.getExtent(), h = r.axis.inverse ? -1 : 1, g = new Ot(0, 0), _ = new Ot(0, 0);
			u === `start` ? (g.x = m[0] - h * p, _.x = -h) : u === `end` ? (g.x = m[1] + h * p, _.x = h) : (g.x = (m[0] + m[1]) / 2, g.y = e.labelOffset + d * p, _.y = d);
			var v = rt();
			_.transform(ct(v, v, e.rotation));
			var y = r.get(`nameRotate`);
			y != null && (y = y * fS / 180);
			var b, x;
			gb(u) ? b = wS.innerTextLayout(e.rotation, y ?? e.rotation, d) : (b = OS(e.rotation, u, y || 0, m), x = e.raw.axisNameAvailableWidth, x != null && (x = Math.abs(x / Math.sin(b.rotation)), !isFinite(x) && (x = null)));
			var S = f.getFont(), C = r.get(`nameTruncate`, !0) || {}, w = C.ellipsis, T = fe(e.raw.nameTruncateMaxWidth, C.maxWidth, x), E = s.nameMarginLevel || 0, D = new Bo({
				x: g.x,
				y: g.y,
				rotation: b.rotation,
				silent: wS.isLabelSilent(r),
				style: zf(f, {
					text: l,
					font: S,
					overflow: `truncate`,
					width: T,
					ellipsis: w,
					fill: f.getTextColor() || r.get([
						`axisLine`,
						`lineStyle`,
						`color`
					]),
					align: f.get(`align`) || b.textAlign,
					verticalAlign: f.get(`verticalAlign`) || b.textVerticalAlign
				}),
				z2: 1
			});
			if (yf({
				el: D,
				componentModel: r,
				itemName: l
			}), D.__fullText = l, D.anid = `name`, r.get(`triggerEvent`)) {
				var O = wS.makeAxisEventDataBase(r);
				O.targetType = `axisName`, O.name = l, Vc(D).eventData = O;
			}
			a.add(D), D.updateTransform(), t.nameEl = D;
			var k = c.nameLayout = eS({
				label: D,
				priority: D.z2,
				defaultAttr: { ignore: D.ignore },
				marginDefault: gb(u) ? pS[E] : mS[E]
			});
			if (c.nameLocation = u, i.add(D), D.decomposeTransform(), e.shouldNameMoveOverlap && k) {
				var A = n.ensureRecord(r);
				n.resolveAxisNameOverlap(e, n, r, k, _, A);
			}
		}
	}
};
function DS(e, t, n, r, i, a, o, s) {
	LS(t) || IS(e, t, i, s, r, o);
	var c = t.labelLayoutList;
	zS(e, r, c, a), WS(r, e.rotation, c);
	var l = e.optionHideOverlap;
	kS(r, c, l), l && sS(I(c, function(e) {
		return e && !e.label.ignore;
	})), vS(e, n, r, c);
}
function OS(e, t, n, r) {
	var i = ws(n - e), a, o, s = r[0] > r[1], c = t === `start` && !s || t !== `start` && s;
	return Ts(i - fS / 2) ? (o = c ? `bottom` : `top`, a = `center`) : Ts(i - fS * 1.5) ? (o = c ? `top` : `bottom`, a = `center`) : (o = `middle`, a = i < fS * 1.5 && i > fS / 2 ? c ? `left` : `right` : c ? `right` : `left`), {
		rotation: i,
		textAlign: a,
		textVerticalAlign: o
	};
}
function kS(e, t, n) {
	var r = e.axis, i = e.get([`axisLabel`, `customValues`]);
	if (mb(r)) return;
	function a(e, a, o) {
		var s = eS(t[a]), c = eS(t[o]), l = r.scale;
		if (s && c) {
			if (e == null) {
				if (!n && i) return;
				var u = hS(s.label).labelInfo.tick;
				if (wy(l) && u.notNice || Ey(l) && u.offInterval) {
					jS(s.label);
					return;
				}
			}
			if (e === !1 || s.suggestIgnore) jS(s.label);
			else if (c.suggestIgnore) jS(c.label);
			else {
				var d = .1;
				if (!n) {
					var f = [
						0,
						0,
						0,
						0
					];
					s = aS({ marginForce: f }, s), c = aS({ marginForce: f }, c);
				}
				cS(s, c, null, { touchThreshold: d }) && jS(e ? c.label : s.label);
			}
		}
	}
	var o = e.get([`axisLabel`, `showMinLabel`]), s = e.get([`axisLabel`, `showMaxLabel`]), c = t.length;
	a(o, 0, 1), a(s, c - 1, c - 2);
}
function AS(e, t, n) {
	e.showMinorTicks || P(t, function(e) {
		if (e && e.label.ignore) for (var t = 0; t < n.length; t++) {
			var r = n[t], i = gS(r), a = hS(e.label);
			if (i.tickValue != null && !i.onBand && i.tickValue === a.labelInfo.tick.value) {
				jS(r);
				return;
			}
		}
	});
}
function jS(e) {
	e && (e.ignore = !0);
}
function MS(e, t, n, r, i) {
	for (var a = [], o = [], s = [], c = 0; c < e.length; c++) {
		var l = e[c].coord;
		o[0] = l, o[1] = 0, s[0] = l, s[1] = n, t && (Tt(o, o, t), Tt(s, s, t));
		var u = new sd({
			shape: {
				x1: o[0],
				y1: o[1],
				x2: s[0],
				y2: s[1]
			},
			style: r,
			z2: 2,
			autoBatch: !0,
			silent: !0
		});
		$d(u.shape, u.style.lineWidth), u.anid = i + `_` + e[c].tickValue, a.push(u);
		var d = gS(u);
		d.onBand = !!e[c].onBand, d.tickValue = e[c].tickValue;
	}
	return a;
}
function NS(e, t, n, r) {
	var i = r.axis, a = r.getModel(`axisTick`), o = a.get(`show`);
	if (o === `auto` && (o = !0, e.raw.axisTickAutoShow != null && (o = !!e.raw.axisTickAutoShow)), !o || i.scale.isBlank()) return [];
	for (var s = a.getModel(`lineStyle`), c = e.tickDirection * a.get(`length`), l = MS(i.getTicksCoords(), n.transform, c, A(s.getLineStyle(), { stroke: r.get([
		`axisLine`,
		`lineStyle`,
		`color`
	]) }), `ticks`), u = 0; u < l.length; u++) t.add(l[u]);
	return l;
}
function PS(e, t, n, r, i) {
	var a = r.axis, o = r.getModel(`minorTick`);
	if (e.showMinorTicks && !a.scale.isBlank()) {
		var s = a.getMinorTicksCoords();
		if (s.length) for (var c = o.getModel(`lineStyle`), l = i * o.get(`length`), u = A(c.getLineStyle(), A(r.getModel(`axisTick`).getLineStyle(), { stroke: r.get([
			`axisLine`,
			`lineStyle`,
			`color`
		]) })), d = 0; d < s.length; d++) for (var f = MS(s[d], n.transform, l, u, `minorticks_` + d), p = 0; p < f.length; p++) t.add(f[p]);
	}
}
function FS(e, t, n) {
	if (LS(e)) {
		var r = e.axisLabelsCreationContext.out.noPxChangeTryDetermine;
		if (n.noPxChange) {
			for (var i = !0, a = 0; a < r.length; a++) i &&= r[a]();
			if (i) return !1;
		}
		r.length && (t.remove(e.labelGroup), RS(e, null, null, null));
	}
	return !0;
}
function IS(e, t, n, r, i, a) {
	var o = i.axis, s = fe(e.raw.axisLabelShow, i.get([`axisLabel`, `show`])), c = new ku();
	n.add(c);
	var l = Jb(r);
	if (!s || o.scale.isBlank()) RS(t, [], c, l);
	else {
		var u = i.getModel(`axisLabel`), d = o.getViewLabels(l), f = (fe(e.raw.labelRotate, u.get(`rotate`)) || 0) * fS / 180, p = wS.innerTextLayout(e.rotation, f, e.labelDirection), m = i.getCategories && i.getCategories(!0), h = [], g = i.get(`triggerEvent`), _ = 1 / 0, v = -1 / 0;
		P(d, function(e, t) {
			var n = e.tick, r = e.formattedLabel, s = e.rawLabel, l = u, f = xb(o.scale, n);
			if (m && m[f]) {
				var y = m[f];
				U(y) && y.textStyle && (l = new sp(y.textStyle, u, i.ecModel));
			}
			var b = l.getTextColor() || i.get([
				`axisLine`,
				`lineStyle`,
				`color`
			]), x = l.getShallow(`align`, !0) || p.textAlign, S = W(l.getShallow(`alignMinLabel`, !0), x), C = W(l.getShallow(`alignMaxLabel`, !0), x), w = l.getShallow(`verticalAlign`, !0) || l.getShallow(`baseline`, !0) || p.textVerticalAlign, T = W(l.getShallow(`verticalAlignMinLabel`, !0), w), E = W(l.getShallow(`verticalAlignMaxLabel`, !0), w), D = 10 + (n.time?.level || 0);
			_ = Math.min(_, D), v = Math.max(v, D);
			var O = new Bo({
				x: 0,
				y: 0,
				rotation: 0,
				silent: wS.isLabelSilent(i),
				z2: D,
				style: zf(l, {
					text: r,
					align: t === 0 ? S : t === d.length - 1 ? C : x,
					verticalAlign: t === 0 ? T : t === d.length - 1 ? E : w,
					fill: V(b) ? b(o.type === `category` ? s : o.type === `value` ? f + `` : f, t) : b
				})
			});
			O.anid = `label_` + f;
			var k = hS(O);
			if (k.labelInfo = e, k.layoutRotation = p.rotation, yf({
				el: O,
				componentModel: i,
				itemName: r,
				formatterParamsExtra: {
					isTruncated: function() {
						return O.isTruncated;
					},
					value: s,
					tickIndex: t
				}
			}), g) {
				var A = wS.makeAxisEventDataBase(i);
				A.targetType = `axisLabel`, A.value = s, A.tickIndex = t;
				var j = e.tick.break;
				if (j) {
					var ee = j.parsedBreak;
					A.break = {
						start: ee.vmin,
						end: ee.vmax
					};
				}
				o.type === `category` && (A.dataIndex = f), Vc(O).eventData = A, j && US(i, a, O, j);
			}
			h.push(O), c.add(O);
		}), RS(t, F(h, function(e) {
			return {
				label: e,
				priority: hS(e).labelInfo.tick.break ? e.z2 + (v - _ + 1) : e.z2,
				defaultAttr: { ignore: e.ignore }
			};
		}), c, l);
	}
}
function LS(e) {
	return !!e.labelLayoutList;
}
function RS(e, t, n, r) {
	e.labelLayoutList = t, e.labelGroup = n, e.axisLabelsCreationContext = r;
}
function zS(e, t, n, r) {
	var i = t.get([`axisLabel`, `margin`]);
	P(n, function(n, a) {
		var o = eS(n);
		if (o) {
			var s = o.label, c = hS(s);
			o.suggestIgnore = s.ignore, s.ignore = !1, qn(BS, VS);
			var l = t.axis;
			BS.x = l.dataToCoord(xb(l.scale, c.labelInfo.tick)), BS.y = e.labelOffset + e.labelDirection * i, BS.rotation = c.layoutRotation, r.add(BS), BS.updateTransform(), r.remove(BS), BS.decomposeTransform(), qn(s, BS), s.markRedraw(), Qx(o, !0), eS(o);
		}
	});
}
var BS = new Fo(), VS = new Fo();
function HS(e) {
	return !!e;
}
function US(e, t, n, r) {
	n.on(`click`, function(n) {
		var i = {
			type: dS,
			breaks: [{
				start: r.parsedBreak.breakOption.start,
				end: r.parsedBreak.breakOption.end
			}]
		};
		i[e.axis.dim + `AxisIndex`] = e.componentIndex, t.dispatchAction(i);
	});
}
function WS(e, t, n) {
	var r = Bh();
	if (r) {
		var i = r.retrieveAxisBreakPairs(n, function(e) {
			return e && hS(e.label).labelInfo.tick.break;
		}, !0), a = e.get([`breakLabelLayout`, `moveOverlap`], !0);
		(a === !0 || a === `auto`) && P(i, function(r) {
			uS().adjustBreakLabelPair(e.axis.inverse, t, [eS(n[r[0]]), eS(n[r[1]])]);
		});
	}
}
function GS(e, t, n) {
	n ||= {};
	var r = t.axis, i = {}, a = r.getAxesOnZeroOf()[0], o = r.position, s = a ? `onZero` : o, c = r.dim, l = [
		e.x,
		e.x + e.width,
		e.y,
		e.y + e.height
	], u = {
		left: 0,
		right: 1,
		top: 0,
		bottom: 1,
		onZero: 2
	}, d = t.get(`offset`) || 0, f = c === `x` ? [l[2] - d, l[3] + d] : [l[0] - d, l[1] + d];
	if (a) {
		var p = a.toGlobalCoord(a.dataToCoord(0));
		f[u.onZero] = Math.max(Math.min(p, f[1]), f[0]);
	}
	i.position = [c === `y` ? f[u[s]] : l[0], c === `x` ? f[u[s]] : l[3]], i.rotation = Math.PI / 2 * (c === `x` ? 0 : 1), i.labelDirection = i.tickDirection = i.nameDirection = {
		top: -1,
		bottom: 1,
		left: -1,
		right: 1
	}[o], i.labelOffset = a ? f[u[o]] - f[u.onZero] : 0, t.get([`axisTick`, `inside`]) && (i.tickDirection = -i.tickDirection), fe(n.labelInside, t.get([`axisLabel`, `inside`])) && (i.labelDirection = -i.labelDirection);
	var m = t.get([`axisLabel`, `rotate`]);
	return i.labelRotate = s === `top` ? -m : m, i.z2 = 1, i;
}
function KS(e) {
	return e.coordinateSystem && e.coordinateSystem.type === `cartesian2d`;
}
function qS(e) {
	var t = {
		xAxisModel: null,
		yAxisModel: null
	};
	return P(t, function(n, r) {
		var i = r.replace(/Model$/, ``);
		t[r] = e.getReferringComponents(i, gc).models[0];
	}), t;
}
function JS(e, t, n, r, i, a) {
	for (var o = GS(e, n), s = !1, c = !1, l = 0; l < t.length; l++) Sy(t[l].getOtherAxis(n.axis).scale) && (s = c = !0, n.axis.type === `category` && n.axis.onBand && (c = !1));
	return o.axisLineAutoShow = s, o.axisTickAutoShow = c, o.defaultNameMoveOverlap = a, new wS(n, r, o, i);
}
function YS(e, t, n) {
	var r = GS(t, n);
	e.updateCfg(r);
}
var XS = Z(), ZS = 3, QS = function() {
	function e(e, t, n, r, i) {
		var a = Ey(e), o = a ? t.getCategories().length : null, s;
		if (a) {
			var c = t.getCategories(!0);
			s = c && !c.length;
		}
		var l = n.slice();
		(Cy(e) || Ty(e) || wy(e)) && (Ec(l, eC(e, t.get(`dataMin`, !0))), Dc(l, eC(e, t.get(`dataMax`, !0)))), jc(l) || (l[0] = l[1] = NaN);
		var u = [], d = [!1, !1], f = t.get(`min`, !0);
		f === `dataMin` ? (u[0] = l[0], d[0] = !0) : (u[0] = eC(e, V(f) ? f({
			min: l[0],
			max: l[1]
		}) : f), d[0] = u[0] != null);
		var p = t.get(`max`, !0);
		p === `dataMax` ? (u[1] = l[1], d[1] = !0) : (u[1] = eC(e, V(p) ? p({
			min: l[0],
			max: l[1]
		}) : p), d[1] = u[1] != null);
		var m = tC(e, t), h = a ? null : l[1] - l[0] || Math.abs(l[0]);
		u[0] ??= a ? s ? l[0] : o ? 0 : NaN : l[0] - m[0] * h, u[1] ??= a ? s ? l[1] : o ? o - 1 : NaN : l[1] + m[1] * h, !kc(u[0]) && (u[0] = NaN), !kc(u[1]) && (u[1] = NaN);
		var g = s || de(u[0]) || de(u[1]) || a && !o, _ = Cy(e), v = _ && t.needIncludeZero && t.needIncludeZero();
		v && (u[0] > 0 && u[1] > 0 && !d[0] && (u[0] = 0), u[0] < 0 && u[1] < 0 && !d[1] && (u[1] = 0));
		var y = !1;
		u[0] > u[1] && (u.reverse(), y = !0);
		var b = eC(e, t.get(`startValue`, !0)), x = b != null;
		!Is(b) && r && (b = e.getDefaultStartValue ? e.getDefaultStartValue() : 0), Is(b) && (x || !_ || v) && (b < u[0] && !d[0] ? (u[0] = b, d[0] = !0) : b > u[1] && !d[1] && (u[1] = b, d[1] = !0)), $S(this._i = {
			scale: e,
			dataMM: l,
			noZoomEffMM: u,
			zoomMM: [],
			fixMM: d,
			zoomFixMM: [!1, !1],
			startValue: b,
			isBlank: g,
			incl0: v,
			tggAxInv: y,
			ctnShp: i
		}, u);
	}
	return e.prototype.makeNoZoom = function() {
		return this._i.noZoomEffMM.slice();
	}, e.prototype.makeFinal = function() {
		var e = this._i, t = e.zoomMM, n = e.noZoomEffMM, r = e.zoomFixMM, i = e.fixMM, a = {
			fixMM: i,
			zoomFixMM: r,
			isBlank: e.isBlank,
			incl0: e.incl0,
			tggAxInv: e.tggAxInv,
			ctnShp: e.ctnShp,
			effMM: n.slice()
		}, o = a.effMM;
		return t[0] != null && (o[0] = t[0], i[0] = r[0] = !0), t[1] != null && (o[1] = t[1], i[1] = r[1] = !0), $S(e, o), a;
	}, e.prototype.makeRenderInfo = function() {
		return { startValue: this._i.startValue };
	}, e.prototype.setZoomMM = function(e, t) {
		this._i.zoomMM[e] = t;
	}, e;
}();
function $S(e, t) {
	var n = e.scale, r = e.dataMM;
	n.sanitize && (t[0] = n.sanitize(t[0], r), t[1] = n.sanitize(t[1], r), Mc(t));
}
function eC(e, t) {
	return t == null ? null : de(t) ? NaN : e.parse(t);
}
function tC(e, t) {
	var n;
	if (Ey(e)) n = [0, 0];
	else {
		var r = t.get(`boundaryGap`);
		typeof r == `boolean` && (r = null), n = B(r) ? r : [r, r];
	}
	return [nC(n[0]), nC(n[1])];
}
function nC(e) {
	return fn(typeof e == `boolean` ? 0 : e, 1) || 0;
}
function rC(e) {
	var t = XS(e.scale);
	return t.extent ||= wc(), t;
}
function iC(e, t) {
	rC(e).dimIdxInCoord = t.get(e.dim);
}
function aC(e, t) {
	var n = e.scale, r = e.model, i = e.dim;
	n.rawExtentInfo || oC(n, e, i, r, t);
}
function oC(e, t, n, r, i) {
	var a = rC(t), o = a.extent, s = !1;
	Dx(t, function(r) {
		if (r.boxCoordinateSystem) {
			var i = Km(r).coord, c = a.dimIdxInCoord;
			if (c >= 0 && B(i)) {
				var l = i[c];
				l != null && !B(l) && Tc(o, e.parse(l));
			}
		} else if (r.coordinateSystem) {
			var u = r.getData();
			if (u) {
				var d = e.getFilter ? e.getFilter() : null;
				P(hb(u, n), function(e) {
					Oc(o, u.getApproximateExtent(e, d));
				});
			}
			r.__requireStartValue && r.__requireStartValue(t) && (s = !0);
		}
	});
	var c = fC(e, t, r);
	cC(e, new QS(e, r, o, s, c), i), a.extent = null;
}
function sC(e, t) {
	var n = e.scale;
	cC(n, new QS(n, e.model, t, !1, !1), ZS);
}
function cC(e, t, n) {
	e.rawExtentInfo = t, t.from = n;
}
function lC(e, t) {
	uC.set(e, t);
}
var uC = G();
function dC(e, t, n, r, i) {
	e.rawExtentInfo || sC({
		scale: e,
		model: t
	}, i || wc());
	var a = e.rawExtentInfo.makeFinal(), o = a.effMM;
	return e.setExtent(o[0], o[1]), e.setBlank(a.isBlank), r && a.tggAxInv && n && !n.get(`legacyMinMaxDontInverseAxis`) && (r.inverse = !r.inverse), a;
}
function fC(e, t, n) {
	var r = Sb(e, n), i = n.get(`containShape`, !0);
	if (i == null && !r && (i = !0), !i) return !1;
	var a = !1;
	return jx(t, function(e) {
		a = !!uC.get(e) || a;
	}), a;
}
function pC(e, t, n, r) {
	if (n.ctnShp) {
		var i;
		if (jx(e, function(t) {
			var n = uC.get(t);
			if (n) {
				var a = n(e, r);
				a && (i ||= [0, 0], Ec(i, a[0]), Dc(i, a[1]), lb(e));
			}
		}), i) {
			var a = t.getExtent();
			if (Ey(t)) e.onBand || t.setExtent2(1, rs(a[0], a[0] + i[0]), Y(a[1], a[1] + i[1]));
			else {
				var o = a.slice();
				n.zoomFixMM[0] || (o[0] = rs(o[0], t.transformOut(t.transformIn(o[0], null) + i[0], null))), n.zoomFixMM[1] || (o[1] = Y(o[1], t.transformOut(t.transformIn(o[1], null) + i[1], null))), (o[0] < a[0] || o[1] > a[1]) && t.setExtent2(1, o[0], o[1]);
			}
		}
	}
}
function mC() {
	Nx(`liPosMinGap`, hC);
}
function hC(e, t, n) {
	var r = G(), i = n.serUids, a = n.liPosMinGap, o, s = t.axis, c = s.scale, l = c.needTransform(), u = c.getFilter ? c.getFilter() : null, d = im(u);
	function f(n) {
		kx(e, t.sers, function(e) {
			var t = e.getRawData(), r = t.getDimensionIndex(t.mapDimension(s.dim));
			r >= 0 && n(r, e, t.getStore());
		});
	}
	var p = 0;
	if (f(function(e, t, n) {
		r.set(t.uid, 1), i && i.hasKey(t.uid) || (o = !0), p += n.count();
	}), i && i.keys().length === r.keys().length || (o = !0), !o && a != null) t.liPosMinGap = a;
	else {
		jv(gC, p);
		var m = 0;
		f(function(e, t, n) {
			for (var r = 0, i = n.count(); r < i; ++r) {
				var a = n.get(e, r);
				isFinite(a) && (!u || am(d, a)) && (l && (a = c.transformIn(a, null)), gC.arr[m++] = a);
			}
		});
		var h = gC.typed ? gC.arr.subarray(0, m) : (gC.arr.length = m, gC.arr);
		gC.typed ? h.sort() : vs(h);
		for (var g = 1 / 0, _ = 1; _ < m; ++_) {
			var v = h[_] - h[_ - 1];
			v > 0 && v < g && (g = v);
		}
		n.liPosMinGap = t.liPosMinGap = Is(g) ? g : m > 0 ? -2 : -1, n.serUids = r;
	}
}
var gC = jv({ ctor: kv }, 50);
function _C(e) {
	return function(t, n) {
		var r = Bx(t, { fromStat: { key: e } });
		if (Is(r.w2)) return [-r.w2 / 2, r.w2 / 2];
	};
}
function vC(e, t) {
	return e + `|&` + t;
}
function yC(e) {
	return mC(), { liPosMinGap: !Ey(e.scale) };
}
function bC(e, t, n, r) {
	Lx(e, {
		key: t,
		seriesType: n,
		coordSysType: r,
		getMetrics: yC
	});
}
function xC(e) {
	return e.scale.rawExtentInfo.makeRenderInfo().startValue;
}
var SC = {
	left: 0,
	right: 0,
	top: 0,
	bottom: 0
}, CC = [`25%`, `25%`], wC = `cartesian2d`, TC = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.mergeDefaultAndTheme = function(t, n) {
		var r = Kg(t.outerBounds);
		e.prototype.mergeDefaultAndTheme.apply(this, arguments), r && t.outerBounds && Gg(t.outerBounds, r);
	}, t.prototype.mergeOption = function(t, n) {
		e.prototype.mergeOption.apply(this, arguments), this.option.outerBounds && t.outerBounds && Gg(this.option.outerBounds, t.outerBounds);
	}, t.type = `grid`, t.dependencies = [`xAxis`, `yAxis`], t.layoutMode = `box`, t.defaultOption = {
		show: !1,
		z: 0,
		left: `15%`,
		top: 65,
		right: `10%`,
		bottom: 80,
		containLabel: !1,
		outerBoundsMode: `auto`,
		outerBounds: SC,
		outerBoundsContain: `all`,
		outerBoundsClampWidth: CC[0],
		outerBoundsClampHeight: CC[1],
		backgroundColor: Q.color.transparent,
		borderWidth: 1,
		borderColor: Q.color.neutral30
	}, t;
}(Yg), EC = Nc(), DC = `__ec_stack_`;
function OC(e) {
	return e.get(`stack`) || DC + e.seriesIndex;
}
function kC(e) {
	if (Ey(e.axis.scale)) {
		for (var t = Bx(e.axis), n = [], r = 0; r < e.count; r++) n.push(A({ stackId: DC + r }, e));
		for (var i = MC({
			bandWidthResult: t,
			seriesInfo: n
		}), a = [], r = 0; r < e.count; r++) {
			var o = i[DC + r];
			o.offsetCenter = o.offset + o.width / 2, a.push(o);
		}
		return a;
	}
}
function AC(e, t) {
	var n = jC(e, t);
	return n.columnMap = MC(n), n;
}
function jC(e, t) {
	var n = vC(t, wC), r = [], i = Bx(e, {
		fromStat: { key: n },
		min: 1
	});
	return Ox(e, n, function(e) {
		r.push({
			barWidth: ms(e.get(`barWidth`), i.w),
			barMaxWidth: ms(e.get(`barMaxWidth`), i.w),
			barMinWidth: ms(e.get(`barMinWidth`) || (FC(e) ? .5 : 1), i.w),
			barGap: e.get(`barGap`),
			barCategoryGap: e.get(`barCategoryGap`),
			defaultBarGap: e.get(`defaultBarGap`),
			stackId: OC(e)
		});
	}), {
		bandWidthResult: i,
		seriesInfo: r
	};
}
function MC(e) {
	var t = e.bandWidthResult.w, n = t, r = 0, i, a, o = [], s = {};
	P(e.seriesInfo, function(e, t) {
		t || (a = e.defaultBarGap || 0);
		var c = e.stackId;
		K(s, c) || r++;
		var l = s[c];
		l || (l = s[c] = {
			width: 0,
			maxWidth: 0
		}, o.push(c));
		var u = e.barWidth;
		u && !l.width && (l.width = u, u = rs(n, u), n -= u);
		var d = e.barMaxWidth;
		d && (l.maxWidth = d);
		var f = e.barMinWidth;
		f && (l.minWidth = f);
		var p = e.barGap;
		p != null && (a = p);
		var m = e.barCategoryGap;
		m != null && (i = m);
	}), i ??= Y(35 - o.length * 4, 15) + `%`;
	var c = ms(i, t), l = ms(a, 1), u = (n - c) / (r + (r - 1) * l);
	u = Y(u, 0), P(o, function(e) {
		var t = s[e], i = t.maxWidth, a = t.minWidth;
		if (t.width) {
			var o = t.width;
			i && (o = rs(o, i)), a && (o = Y(o, a)), t.width = o, n -= o + l * o, r--;
		} else {
			var o = u;
			i && i < o && (o = rs(i, n)), a && a > o && (o = a), o !== u && (t.width = o, n -= o + l * o, r--);
		}
	}), u = (n - c) / (r + (r - 1) * l), u = Y(u, 0);
	var d = 0, f;
	P(o, function(e) {
		var t = s[e];
		t.width ||= u, f = t, d += t.width * (1 + l);
	}), f && (d -= f.width * l);
	var p = {}, m = -d / 2;
	return P(o, function(e) {
		var n = s[e];
		p[e] = p[e] || {
			bandWidth: t,
			offset: m,
			width: n.width
		}, m += n.width * (1 + l);
	}), p;
}
function NC(e) {
	return {
		seriesType: e,
		overallReset: function(t) {
			var n = vC(e, wC);
			Ax(t, n, function(t) {
				var r = AC(t, e);
				Ox(t, n, function(e) {
					var t = r.columnMap[OC(e)];
					e.getData().setLayout({
						bandWidth: t.bandWidth,
						offset: t.offset,
						size: t.width
					});
				});
			});
		}
	};
}
function PC(e) {
	return {
		seriesType: e,
		plan: Vv(),
		reset: function(e) {
			if (KS(e)) {
				var t = e.getData(), n = e.coordinateSystem, r = n.getBaseAxis(), i = n.getOtherAxis(r), a = t.getDimensionIndex(t.mapDimension(i.dim)), o = t.getDimensionIndex(t.mapDimension(r.dim)), s = e.get(`showBackground`, !0), c = t.mapDimension(i.dim), l = t.getCalculationInfo(`stackResultDimension`), u = th(t, c) && !!t.getCalculationInfo(`stackedOnSeries`), d = i.isHorizontal(), f = i.toGlobalCoord(i.dataToCoord(xC(i))), p = FC(e), m = e.get(`barMinHeight`) || 0, h = l && t.getDimensionIndex(l), g = t.getLayout(`size`), _ = t.getLayout(`offset`);
				return { progress: function(e, t) {
					for (var r = e.count, i = p && Av(r * 3), c = p && s && Av(r * 3), l = p && Av(r), v = n.master.getRect(), y = d ? v.width : v.height, b, x = t.getStore(), S = 0; (b = e.next()) != null;) {
						var C = x.get(u ? h : a, b), w = x.get(o, b), T = f, E = void 0;
						u && (E = +C - x.get(a, b));
						var D = void 0, O = void 0, k = void 0, A = void 0;
						if (d) {
							var j = n.dataToPoint([C, w]);
							u && (T = n.dataToPoint([E, w])[0]), D = T, O = j[1] + _, k = j[0] - T, A = g, is(k) < m && (k = (k < 0 ? -1 : 1) * m);
						} else {
							var j = n.dataToPoint([w, C]);
							u && (T = n.dataToPoint([w, E])[1]), D = j[0] + _, O = T, k = g, A = j[1] - T, is(A) < m && (A = (A <= 0 ? -1 : 1) * m);
						}
						p ? (i[S] = D, i[S + 1] = O, i[S + 2] = d ? k : A, c && (c[S] = d ? v.x : D, c[S + 1] = d ? O : v.y, c[S + 2] = y), l[b] = b) : t.setItemLayout(b, {
							x: D,
							y: O,
							width: k,
							height: A
						}), S += 3;
					}
					p && t.setLayout({
						largePoints: i,
						largeDataIndices: l,
						largeBackgroundPoints: c,
						valueAxisHorizontal: d
					});
				} };
			}
		}
	};
}
function FC(e) {
	return e.pipelineContext && e.pipelineContext.large;
}
function IC(e) {
	return _C(vC(e, wC));
}
function LC(e) {
	EC(e, function() {
		function t(t) {
			var n = vC(t, wC);
			bC(e, n, t, wC), lC(n, IC(t));
		}
		t(`bar`), t(`pictorialBar`);
	});
}
var RC = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.getInitialData = function(e, t) {
		return ah(null, this, { useEncodeDefaulter: !0 });
	}, t.prototype.getMarkerPosition = function(e, t, n) {
		var r = this.coordinateSystem;
		if (r && r.clampData) {
			var i = r.clampData(e), a = r.dataToPoint(i);
			if (n) P(r.getAxes(), function(e, n) {
				if (e.type === `category` && t != null) {
					var r = e.getTicksCoords(), o = e.getTickModel().get(`alignWithLabel`), s = i[n], c = t[n] === `x1` || t[n] === `y1`;
					if (c && !o && (s += 1), r.length < 2) return;
					if (r.length === 2) {
						a[n] = e.toGlobalCoord(e.getExtent()[+!!c]);
						return;
					}
					for (var l = void 0, u = void 0, d = 1, f = 0; f < r.length; f++) {
						var p = r[f].coord, m = f === r.length - 1 ? r[f - 1].tickValue + d : r[f].tickValue;
						if (m === s) {
							u = p;
							break;
						}
						if (m < s) l = p;
						else if (l != null && m > s) {
							u = (p + l) / 2;
							break;
						}
						f === 1 && (d = m - r[0].tickValue);
					}
					u ?? (l ? l && (u = r[r.length - 1].coord) : u = r[0].coord), a[n] = e.toGlobalCoord(u);
				}
			});
			else {
				var o = this.getData(), s = o.getLayout(`offset`), c = o.getLayout(`size`), l = +!r.getBaseAxis().isHorizontal();
				a[l] += s + c / 2;
			}
			return a;
		}
		return [NaN, NaN];
	}, t.prototype.__requireStartValue = function(e) {
		return this.getBaseAxis() !== e;
	}, t.type = `series.__base_bar__`, t.defaultOption = {
		z: 2,
		coordinateSystem: `cartesian2d`,
		legendHoverLink: !0,
		barMinHeight: 0,
		barMinAngle: 0,
		large: !1,
		largeThreshold: 400,
		progressive: 3e3,
		progressiveChunkMode: `mod`,
		defaultBarGap: `10%`
	}, t;
}(X_);
X_.registerClass(RC);
var zC = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.getInitialData = function() {
		return ah(null, this, {
			useEncodeDefaulter: !0,
			createInvertedIndices: !!this.get(`realtimeSort`, !0) || null
		});
	}, t.prototype.getProgressive = function() {
		return this.get(`large`) ? this.get(`progressive`) : !1;
	}, t.prototype.__preparePipelineContext = function(e, t) {
		var n = zc(this, e, t);
		return n.progressiveRender && (n.large = !0), n;
	}, t.prototype.brushSelector = function(e, t, n) {
		return n.rect(t.getItemLayout(e));
	}, t.type = `series.bar`, t.dependencies = [`grid`, `polar`], t.defaultOption = fh(RC.defaultOption, {
		clip: !0,
		roundCap: !1,
		showBackground: !1,
		backgroundStyle: {
			color: `rgba(180, 180, 180, 0.2)`,
			borderColor: null,
			borderWidth: 0,
			borderType: `solid`,
			borderRadius: 0,
			shadowBlur: 0,
			shadowColor: null,
			shadowOffsetX: 0,
			shadowOffsetY: 0,
			opacity: 1
		},
		select: { itemStyle: {
			borderColor: Q.color.primary,
			borderWidth: 2
		} },
		realtimeSort: !1
	}), t;
}(RC), BC = `\0__throttleOriginMethod`, VC = `\0__throttleRate`, HC = `\0__throttleType`;
function UC(e, t, n) {
	var r, i = 0, a = 0, o = null, s, c, l, u;
	t ||= 0;
	function d() {
		a = (/* @__PURE__ */ new Date()).getTime(), o = null, e.apply(c, l || []);
	}
	var f = function() {
		var e = [...arguments];
		r = (/* @__PURE__ */ new Date()).getTime(), c = this, l = e;
		var f = u || t, p = u || n;
		u = null, s = r - (p ? i : a) - f, clearTimeout(o), p ? o = setTimeout(d, f) : s >= 0 ? d() : o = setTimeout(d, -s), i = r;
	};
	return f.clear = function() {
		o &&= (clearTimeout(o), null);
	}, f.debounceNextCall = function(e) {
		u = e;
	}, f;
}
function WC(e, t, n, r) {
	var i = e[t];
	if (i) {
		var a = i[BC] || i, o = i[HC];
		if (i[VC] !== n || o !== r) {
			if (n == null || !r) return e[t] = a;
			i = e[t] = UC(a, n, r === `debounce`), i[BC] = a, i[HC] = r, i[VC] = n;
		}
		return i;
	}
}
function GC(e, t) {
	var n = e[t];
	n && n[BC] && (n.clear && n.clear(), e[t] = n[BC]);
}
var KC = function() {
	function e() {
		this.cx = 0, this.cy = 0, this.r0 = 0, this.r = 0, this.startAngle = 0, this.endAngle = Math.PI * 2, this.clockwise = !0;
	}
	return e;
}(), qC = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this, t) || this;
		return n.type = `sausage`, n;
	}
	return t.prototype.getDefaultShape = function() {
		return new KC();
	}, t.prototype.buildPath = function(e, t) {
		var n = t.cx, r = t.cy, i = Math.max(t.r0 || 0, 0), a = Math.max(t.r, 0), o = (a - i) * .5, s = i + o, c = t.startAngle, l = t.endAngle, u = t.clockwise, d = Math.PI * 2, f = u ? l - c < d : c - l < d;
		f || (c = l - (u ? d : -d));
		var p = Math.cos(c), m = Math.sin(c), h = Math.cos(l), g = Math.sin(l);
		f ? (e.moveTo(p * i + n, m * i + r), e.arc(p * s + n, m * s + r, o, -Math.PI + c, c, !u)) : e.moveTo(p * a + n, m * a + r), e.arc(n, r, a, c, l, !u), e.arc(h * s + n, g * s + r, o, l - Math.PI * 2, l - Math.PI, !u), i !== 0 && e.arc(n, r, i, l, c, u);
	}, t;
}(xo);
function JC(e, t) {
	t ||= {};
	var n = t.isRoundCap;
	return function(t, r, i) {
		var a = r.position;
		if (!a || a instanceof Array) return pn(t, r, i);
		var o = e(a), s = r.distance == null ? 5 : r.distance, c = this.shape, l = c.cx, u = c.cy, d = c.r, f = c.r0, p = (d + f) / 2, m = c.startAngle, h = c.endAngle, g = (m + h) / 2, _ = n ? Math.abs(d - f) / 2 : 0, v = Math.cos, y = Math.sin, b = l + d * v(m), x = u + d * y(m), S = `left`, C = `top`;
		switch (o) {
			case `startArc`:
				b = l + (f - s) * v(g), x = u + (f - s) * y(g), S = `center`, C = `top`;
				break;
			case `insideStartArc`:
				b = l + (f + s) * v(g), x = u + (f + s) * y(g), S = `center`, C = `bottom`;
				break;
			case `startAngle`:
				b = l + p * v(m) + XC(m, s + _, !1), x = u + p * y(m) + ZC(m, s + _, !1), S = `right`, C = `middle`;
				break;
			case `insideStartAngle`:
				b = l + p * v(m) + XC(m, -s + _, !1), x = u + p * y(m) + ZC(m, -s + _, !1), S = `left`, C = `middle`;
				break;
			case `middle`:
				b = l + p * v(g), x = u + p * y(g), S = `center`, C = `middle`;
				break;
			case `endArc`:
				b = l + (d + s) * v(g), x = u + (d + s) * y(g), S = `center`, C = `bottom`;
				break;
			case `insideEndArc`:
				b = l + (d - s) * v(g), x = u + (d - s) * y(g), S = `center`, C = `top`;
				break;
			case `endAngle`:
				b = l + p * v(h) + XC(h, s + _, !0), x = u + p * y(h) + ZC(h, s + _, !0), S = `left`, C = `middle`;
				break;
			case `insideEndAngle`:
				b = l + p * v(h) + XC(h, -s + _, !0), x = u + p * y(h) + ZC(h, -s + _, !0), S = `right`, C = `middle`;
				break;
			default: return pn(t, r, i);
		}
		return t ||= {}, t.x = b, t.y = x, t.align = S, t.verticalAlign = C, t;
	};
}
function YC(e, t, n, r) {
	if (ae(r)) e.setTextConfig({ rotation: r });
	else if (B(t)) e.setTextConfig({ rotation: 0 });
	else {
		var i = e.shape, a = i.clockwise ? i.startAngle : i.endAngle, o = i.clockwise ? i.endAngle : i.startAngle, s = (a + o) / 2, c, l = n(t);
		switch (l) {
			case `startArc`:
			case `insideStartArc`:
			case `middle`:
			case `insideEndArc`:
			case `endArc`:
				c = s;
				break;
			case `startAngle`:
			case `insideStartAngle`:
				c = a;
				break;
			case `endAngle`:
			case `insideEndAngle`:
				c = o;
				break;
			default:
				e.setTextConfig({ rotation: 0 });
				return;
		}
		var u = Math.PI * 1.5 - c;
		l === `middle` && u > Math.PI / 2 && u < Math.PI * 1.5 && (u -= Math.PI), e.setTextConfig({ rotation: u });
	}
}
function XC(e, t, n) {
	return t * Math.sin(e) * (n ? -1 : 1);
}
function ZC(e, t, n) {
	return t * Math.cos(e) * (n ? 1 : -1);
}
function QC(e, t, n) {
	var r = e.get(`borderRadius`);
	if (r == null) return n ? { cornerRadius: 0 } : null;
	B(r) || (r = [
		r,
		r,
		r,
		r
	]);
	var i = Math.abs(t.r || 0 - t.r0 || 0);
	return { cornerRadius: F(r, function(e) {
		return fn(e, i);
	}) };
}
var $C = Math.max, ew = Math.min, tw = function(e) {
	n(t, e);
	function t() {
		var t = e.call(this) || this;
		return t.type = `bar`, t._isFirstFrame = !0, t;
	}
	return t.prototype.render = function(e, t, n, r) {
		this._model = e, this._removeOnRenderedListener(n), this._updateDrawMode(e);
		var i = e.get(`coordinateSystem`);
		(i === `cartesian2d` || i === `polar`) && (this._progressiveEls = null, this._isLargeDraw ? this._renderLarge(e, t, n) : this._renderNormal(e, t, n, r));
	}, t.prototype.incrementalPrepareRender = function(e) {
		this._clear(), this._updateDrawMode(e), this._updateLargeClip(e);
	}, t.prototype.incrementalRender = function(e, t) {
		this._progressiveEls = [], this._incrementalRenderLarge(e, t);
	}, t.prototype.eachRendered = function(e) {
		xf(this._progressiveEls || this.group, e);
	}, t.prototype._updateDrawMode = function(e) {
		var t = e.pipelineContext.large;
		(this._isLargeDraw == null || t !== this._isLargeDraw) && (this._isLargeDraw = t, this._clear());
	}, t.prototype._renderNormal = function(e, t, n, r) {
		var i = this.group, a = e.getData(), o = this._data, s = e.coordinateSystem, c = s.getBaseAxis(), l;
		s.type === `cartesian2d` ? l = c.isHorizontal() : s.type === `polar` && (l = c.dim === `angle`);
		var u = e.isAnimationEnabled() ? e : null, d = iw(e, s);
		d && this._enableRealtimeSort(d, a, n);
		var f = e.get(`clip`, !0) || d, p = s.getArea();
		i.removeClipPath();
		var m = e.get(`roundCap`, !0), h = e.get(`showBackground`, !0), g = e.getModel(`backgroundStyle`), _ = g.get(`borderRadius`) || 0, v = [], y = this._backgroundEls, b = r && r.isInitSort, x = r && r.type === `changeAxisOrder`;
		function S(e) {
			var t = uw[s.type](a, e);
			if (!t) return null;
			var n = xw(s, l, t);
			return n.useStyle(g.getItemStyle()), s.type === `cartesian2d` ? n.setShape(`r`, _) : n.setShape(`cornerRadius`, _), v[e] = n, n;
		}
		a.diff(o).add(function(t) {
			var n = a.getItemModel(t), r = uw[s.type](a, t, n);
			if (r && (h && S(t), a.hasValue(t) && lw[s.type](r))) {
				var o = !1;
				f && (o = nw[s.type](p, r));
				var g = rw[s.type](e, a, t, r, l, u, c.model, !1, m);
				d && (g.forceLabelAnimation = !0), pw(g, a, t, n, r, e, l, s.type === `polar`), b ? g.attr({ shape: r }) : d ? aw(d, u, g, r, t, l, !1, !1) : Nd(g, { shape: r }, e, t), a.setItemGraphicEl(t, g), i.add(g), g.ignore = o;
			}
		}).update(function(t, n) {
			var r = a.getItemModel(t), C = uw[s.type](a, t, r);
			if (C) {
				if (h) {
					var w = void 0;
					y.length === 0 ? w = S(n) : (w = y[n], w.useStyle(g.getItemStyle()), s.type === `cartesian2d` ? w.setShape(`r`, _) : w.setShape(`cornerRadius`, _), v[t] = w);
					var T = uw[s.type](a, t), E = bw(l, T, s);
					Md(w, { shape: E }, u, t);
				}
				var D = o.getItemGraphicEl(n);
				if (!a.hasValue(t) || !lw[s.type](C)) i.remove(D);
				else {
					var O = !1;
					if (f && (O = nw[s.type](p, C), O && i.remove(D)), D && (D.type === `sector` && m || D.type === `sausage` && !m) && (D && Ld(D, e, n), D = null), D ? Rd(D) : D = rw[s.type](e, a, t, C, l, u, c.model, !0, m), d && (D.forceLabelAnimation = !0), x) {
						var k = D.getTextContent();
						if (k) {
							var A = Jf(k);
							A.prevValue != null && (A.prevValue = A.value);
						}
					} else pw(D, a, t, r, C, e, l, s.type === `polar`);
					b ? D.attr({ shape: C }) : d ? aw(d, u, D, C, t, l, !0, x) : Md(D, { shape: C }, e, t, null), a.setItemGraphicEl(t, D), D.ignore = O, i.add(D);
				}
			}
		}).remove(function(t) {
			var n = o.getItemGraphicEl(t);
			n && Ld(n, e, t);
		}).execute();
		var C = this._backgroundGroup ||= new ku();
		C.removeAll();
		for (var w = 0; w < v.length; ++w) C.add(v[w]);
		i.add(C), this._backgroundEls = v, this._data = a;
	}, t.prototype._renderLarge = function(e, t, n) {
		this._clear(), _w(e, this.group), this._updateLargeClip(e);
	}, t.prototype._incrementalRenderLarge = function(e, t) {
		this._removeBackground(), _w(t, this.group, this._progressiveEls, !0);
	}, t.prototype._updateLargeClip = function(e) {
		var t = e.get(`clip`, !0) && Qv(e.coordinateSystem, !1, e), n = this.group;
		t ? n.setClipPath(t) : n.removeClipPath();
	}, t.prototype._enableRealtimeSort = function(e, t, n) {
		var r = this;
		if (t.count()) {
			var i = e.baseAxis;
			if (this._isFirstFrame) this._dispatchInitSort(t, e, n), this._isFirstFrame = !1;
			else {
				var a = function(e) {
					var n = t.getItemGraphicEl(e), r = n && n.shape;
					return r && Math.abs(i.isHorizontal() ? r.height : r.width) || 0;
				};
				this._onRendered = function() {
					r._updateSortWithinSameData(t, a, i, n);
				}, n.getZr().on(`rendered`, this._onRendered);
			}
		}
	}, t.prototype._dataSort = function(e, t, n) {
		var r = [];
		return e.each(e.mapDimension(t.dim), function(e, t) {
			var i = n(t);
			i ??= NaN, r.push({
				dataIndex: t,
				mappedValue: i,
				ordinalNumber: e
			});
		}), r.sort(function(e, t) {
			return t.mappedValue - e.mappedValue;
		}), { ordinalNumbers: F(r, function(e) {
			return e.ordinalNumber;
		}) };
	}, t.prototype._isOrderChangedWithinSameData = function(e, t, n) {
		for (var r = n.scale, i = e.mapDimension(n.dim), a = Number.MAX_VALUE, o = 0, s = r.getOrdinalMeta().categories.length; o < s; ++o) {
			var c = e.rawIndexOf(i, r.getRawOrdinalNumber(o)), l = c < 0 ? Number.MIN_VALUE : t(e.indexOfRawIndex(c));
			if (l > a) return !0;
			a = l;
		}
		return !1;
	}, t.prototype._isOrderDifferentInView = function(e, t) {
		for (var n = t.scale, r = n.getExtent(), i = Math.max(0, r[0]), a = Math.min(r[1], n.getOrdinalMeta().categories.length - 1); i <= a; ++i) if (e.ordinalNumbers[i] !== n.getRawOrdinalNumber(i)) return !0;
	}, t.prototype._updateSortWithinSameData = function(e, t, n, r) {
		if (this._isOrderChangedWithinSameData(e, t, n)) {
			var i = this._dataSort(e, n, t);
			this._isOrderDifferentInView(i, n) && (this._removeOnRenderedListener(r), r.dispatchAction({
				type: `changeAxisOrder`,
				componentType: n.dim + `Axis`,
				axisId: n.index,
				sortInfo: i
			}));
		}
	}, t.prototype._dispatchInitSort = function(e, t, n) {
		var r = t.baseAxis, i = this._dataSort(e, r, function(n) {
			return e.get(e.mapDimension(t.otherAxis.dim), n);
		});
		n.dispatchAction({
			type: `changeAxisOrder`,
			componentType: r.dim + `Axis`,
			isInitSort: !0,
			axisId: r.index,
			sortInfo: i
		});
	}, t.prototype.remove = function(e, t) {
		this._clear(this._model), this._removeOnRenderedListener(t);
	}, t.prototype.dispose = function(e, t) {
		this._removeOnRenderedListener(t);
	}, t.prototype._removeOnRenderedListener = function(e) {
		this._onRendered &&= (e.getZr().off(`rendered`, this._onRendered), null);
	}, t.prototype._clear = function(e) {
		var t = this.group, n = this._data;
		e && e.isAnimationEnabled() && n && !this._isLargeDraw ? (this._removeBackground(), this._backgroundEls = [], n.eachItemGraphicEl(function(t) {
			Ld(t, e, Vc(t).dataIndex);
		})) : t.removeAll(), this._data = null, this._isFirstFrame = !0;
	}, t.prototype._removeBackground = function() {
		this.group.remove(this._backgroundGroup), this._backgroundGroup = null;
	}, t.type = `bar`, t;
}(Wv), nw = {
	cartesian2d: function(e, t) {
		var n = t.width < 0 ? -1 : 1, r = t.height < 0 ? -1 : 1;
		n < 0 && (t.x += t.width, t.width = -t.width), r < 0 && (t.y += t.height, t.height = -t.height);
		var i = e.x + e.width, a = e.y + e.height, o = $C(t.x, e.x), s = ew(t.x + t.width, i), c = $C(t.y, e.y), l = ew(t.y + t.height, a), u = s < o, d = l < c;
		return t.x = u && o > i ? s : o, t.y = d && c > a ? l : c, t.width = u ? 0 : s - o, t.height = d ? 0 : l - c, n < 0 && (t.x += t.width, t.width = -t.width), r < 0 && (t.y += t.height, t.height = -t.height), u || d;
	},
	polar: function(e, t) {
		var n = t.r0 <= t.r ? 1 : -1;
		if (n < 0) {
			var r = t.r;
			t.r = t.r0, t.r0 = r;
		}
		var i = ew(t.r, e.r), a = $C(t.r0, e.r0);
		t.r = i, t.r0 = a;
		var o = i - a < 0;
		if (n < 0) {
			var r = t.r;
			t.r = t.r0, t.r0 = r;
		}
		return o;
	}
}, rw = {
	cartesian2d: function(e, t, n, r, i, a, o, s, c) {
		var l = new Fo({
			shape: O({}, r),
			z2: 1
		});
		if (l.__dataIndex = n, l.name = `item`, a) {
			var u = l.shape, d = i ? `height` : `width`;
			u[d] = 0;
		}
		return l;
	},
	polar: function(e, t, n, r, i, a, o, s, c) {
		var l = !i && c ? qC : Xu, u = new l({
			shape: r,
			z2: 1
		});
		if (u.name = `item`, u.calculateTextPosition = JC(fw(i), { isRoundCap: l === qC }), a) {
			var d = u.shape, f = i ? `r` : `endAngle`, p = {};
			d[f] = i ? r.r0 : r.startAngle, p[f] = r[f], (s ? Md : Nd)(u, { shape: p }, a);
		}
		return u;
	}
};
function iw(e, t) {
	var n = e.get(`realtimeSort`, !0), r = t.getBaseAxis();
	if (n && r.type === `category` && t.type === `cartesian2d`) return {
		baseAxis: r,
		otherAxis: t.getOtherAxis(r)
	};
}
function aw(e, t, n, r, i, a, o, s) {
	var c, l;
	a ? (l = {
		x: r.x,
		width: r.width
	}, c = {
		y: r.y,
		height: r.height
	}) : (l = {
		y: r.y,
		height: r.height
	}, c = {
		x: r.x,
		width: r.width
	}), s || (o ? Md : Nd)(n, { shape: c }, t, i, null);
	var u = t ? e.baseAxis.model : null;
	(o ? Md : Nd)(n, { shape: l }, u, i);
}
function ow(e, t) {
	for (var n = 0; n < t.length; n++) if (!isFinite(e[t[n]])) return !0;
	return !1;
}
var sw = [
	`x`,
	`y`,
	`width`,
	`height`
], cw = [
	`cx`,
	`cy`,
	`r`,
	`startAngle`,
	`endAngle`
], lw = {
	cartesian2d: function(e) {
		return !ow(e, sw);
	},
	polar: function(e) {
		return !ow(e, cw);
	}
}, uw = {
	cartesian2d: function(e, t, n) {
		var r = e.getItemLayout(t);
		if (!r) return null;
		var i = n ? mw(n, r) : 0, a = r.width > 0 ? 1 : -1, o = r.height > 0 ? 1 : -1;
		return {
			x: r.x + a * i / 2,
			y: r.y + o * i / 2,
			width: r.width - a * i,
			height: r.height - o * i
		};
	},
	polar: function(e, t, n) {
		var r = e.getItemLayout(t);
		return {
			cx: r.cx,
			cy: r.cy,
			r0: r.r0,
			r: r.r,
			startAngle: r.startAngle,
			endAngle: r.endAngle,
			clockwise: r.clockwise
		};
	}
};
function dw(e) {
	return e.startAngle != null && e.endAngle != null && e.startAngle === e.endAngle;
}
function fw(e) {
	return function(e) {
		var t = e ? `Arc` : `Angle`;
		return function(e) {
			switch (e) {
				case `start`:
				case `insideStart`:
				case `end`:
				case `insideEnd`: return e + t;
				default: return e;
			}
		};
	}(e);
}
function pw(e, t, n, r, i, a, o, s) {
	var c = t.getItemVisual(n, `style`);
	if (!s) {
		var l = r.get([`itemStyle`, `borderRadius`]) || 0;
		e.setShape(`r`, l);
	} else if (!a.get(`roundCap`)) {
		var u = e.shape;
		O(u, QC(r.getModel(`itemStyle`), u, !0)), e.setShape(u);
	}
	e.useStyle(c);
	var d = r.getShallow(`cursor`);
	d && e.attr(`cursor`, d);
	var f = s ? o ? i.r >= i.r0 ? `endArc` : `startArc` : i.endAngle >= i.startAngle ? `endAngle` : `startAngle` : o ? Sw(i, a.coordinateSystem) : Cw(i, a.coordinateSystem), p = Rf(r);
	Lf(e, p, {
		labelFetcher: a,
		labelDataIndex: n,
		defaultText: hv(a.getData(), n),
		inheritColor: c.fill,
		defaultOpacity: c.opacity,
		defaultOutsidePosition: f
	});
	var m = e.getTextContent();
	if (s && m) {
		var h = r.get([`label`, `position`]);
		e.textConfig.inside = h === `middle` || null, YC(e, h === `outside` ? f : h, fw(o), r.get([`label`, `rotate`]));
	}
	Yf(m, p, a.getRawValue(n), function(e) {
		return gv(t, e);
	});
	var g = r.getModel([`emphasis`]);
	Xl(e, g.get(`focus`), g.get(`blurScope`), g.get(`disabled`)), eu(e, r), dw(i) && (e.style.fill = `none`, e.style.stroke = `none`, P(e.states, function(e) {
		e.style && (e.style.fill = e.style.stroke = `none`);
	}));
}
function mw(e, t) {
	var n = e.get([`itemStyle`, `borderColor`]);
	if (!n || n === `none`) return 0;
	var r = e.get([`itemStyle`, `borderWidth`]) || 0, i = isNaN(t.width) ? Number.MAX_VALUE : Math.abs(t.width), a = isNaN(t.height) ? Number.MAX_VALUE : Math.abs(t.height);
	return Math.min(r, i, a);
}
var hw = function() {
	function e() {}
	return e;
}(), gw = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this, t) || this;
		return n.type = `largeBar`, n;
	}
	return t.prototype.getDefaultShape = function() {
		return new hw();
	}, t.prototype.buildPath = function(e, t) {
		for (var n = t.points, r = this.baseDimIdx, i = 1 - this.baseDimIdx, a = [], o = [], s = this.barWidth, c = 0; c < n.length; c += 3) o[r] = s, o[i] = n[c + 2], a[r] = n[c + r], a[i] = n[c + i], e.rect(a[0], a[1], o[0], o[1]);
	}, t;
}(xo);
function _w(e, t, n, r) {
	var i = e.getData(), a = +!!i.getLayout(`valueAxisHorizontal`), o = i.getLayout(`largeDataIndices`), s = i.getLayout(`size`), c = e.getModel(`backgroundStyle`), l = i.getLayout(`largeBackgroundPoints`), u = r ? Rc(e) : 0;
	if (l) {
		var d = new gw({
			shape: { points: l },
			incremental: u,
			silent: !0,
			z2: 0
		});
		d.baseDimIdx = a, d.largeDataIndices = o, d.barWidth = s, d.useStyle(c.getItemStyle()), t.add(d), n && n.push(d);
	}
	var f = new gw({
		shape: { points: i.getLayout(`largePoints`) },
		incremental: u,
		ignoreCoarsePointer: !0,
		z2: 1
	});
	f.baseDimIdx = a, f.largeDataIndices = o, f.barWidth = s, t.add(f), f.useStyle(i.getVisual(`style`)), f.style.stroke = null, Vc(f).seriesIndex = e.seriesIndex, e.get(`silent`) || (f.on(`mousedown`, vw), f.on(`mousemove`, vw)), n && n.push(f);
}
var vw = UC(function(e) {
	var t = this, n = yw(t, e.offsetX, e.offsetY);
	Vc(t).dataIndex = n >= 0 ? n : null;
}, 30, !1);
function yw(e, t, n) {
	for (var r = e.baseDimIdx, i = 1 - r, a = e.shape.points, o = e.largeDataIndices, s = [], c = [], l = e.barWidth, u = 0, d = a.length / 3; u < d; u++) {
		var f = u * 3;
		if (c[r] = l, c[i] = a[f + 2], s[r] = a[f + r], s[i] = a[f + i], c[i] < 0 && (s[i] += c[i], c[i] = -c[i]), t >= s[0] && t <= s[0] + c[0] && n >= s[1] && n <= s[1] + c[1]) return o[u];
	}
	return -1;
}
function bw(e, t, n) {
	if (ey(n, `cartesian2d`)) {
		var r = t, i = n.getArea();
		return {
			x: e ? r.x : i.x,
			y: e ? i.y : r.y,
			width: e ? r.width : i.width,
			height: e ? i.height : r.height
		};
	}
	var i = n.getArea(), a = t;
	return {
		cx: i.cx,
		cy: i.cy,
		r0: e ? i.r0 : a.r0,
		r: e ? i.r : a.r,
		startAngle: e ? a.startAngle : 0,
		endAngle: e ? a.endAngle : Math.PI * 2
	};
}
function xw(e, t, n) {
	return new (e.type === `polar` ? Xu : Fo)({
		shape: bw(t, n, e),
		silent: !0,
		z2: 0
	});
}
function Sw(e, t) {
	return e.height === 0 ? t.getOtherAxis(t.getBaseAxis()).inverse ? `bottom` : `top` : e.height > 0 ? `bottom` : `top`;
}
function Cw(e, t) {
	return e.width === 0 ? t.getOtherAxis(t.getBaseAxis()).inverse ? `left` : `right` : e.width >= 0 ? `right` : `left`;
}
function ww(e) {
	e.registerChartView(tw), e.registerSeriesModel(zC), e.registerLayout(e.PRIORITY.VISUAL.LAYOUT, NC(`bar`)), e.registerLayout(e.PRIORITY.VISUAL.PROGRESSIVE_LAYOUT, PC(`bar`)), e.registerProcessor(e.PRIORITY.PROCESSOR.STATISTIC, Ub(`bar`)), e.registerAction({
		type: `changeAxisOrder`,
		event: `changeAxisOrder`,
		update: `update`
	}, function(e, t) {
		var n = e.componentType || `series`;
		t.eachComponent({
			mainType: n,
			query: e
		}, function(t) {
			e.sortInfo && t.axis.setCategorySortInfo(e.sortInfo);
		});
	}), LC(e);
}
function Tw(e, t, n, r, i) {
	var a = e + t;
	n.isSilent(a) || r.eachComponent({
		mainType: `series`,
		subType: `pie`
	}, function(e) {
		for (var t = e.seriesIndex, r = e.option.selectedMap, o = i.selected, s = 0; s < o.length; s++) if (o[s].seriesIndex === t) {
			var c = e.getData(), l = fc(c, i.fromActionPayload);
			n.trigger(a, {
				type: a,
				seriesId: e.id,
				name: B(l) ? c.getName(l[0]) : c.getName(l),
				selected: H(r) ? r : O({}, r)
			});
		}
	});
}
function Ew(e, t, n) {
	e.on(`selectchanged`, function(e) {
		var r = n.getModel();
		e.isFromClick ? (Tw(`map`, `selectchanged`, t, r, e), Tw(`pie`, `selectchanged`, t, r, e)) : e.fromAction === `select` ? (Tw(`map`, `selected`, t, r, e), Tw(`pie`, `selected`, t, r, e)) : e.fromAction === `unselect` && (Tw(`map`, `unselected`, t, r, e), Tw(`pie`, `unselected`, t, r, e));
	});
}
var Dw = function() {
	function e(e, t) {
		this.target = e, this.topTarget = t && t.topTarget;
	}
	return e;
}(), Ow = function() {
	function e(e) {
		this.handler = e, e.on(`mousedown`, this._dragStart, this), e.on(`mousemove`, this._drag, this), e.on(`mouseup`, this._dragEnd, this);
	}
	return e.prototype._dragStart = function(e) {
		for (var t = e.target; t && !t.draggable;) t = t.parent || t.__hostTarget;
		t && (this._draggingTarget = t, t.dragging = !0, this._x = e.offsetX, this._y = e.offsetY, this.handler.dispatchToElement(new Dw(t, e), `dragstart`, e.event));
	}, e.prototype._drag = function(e) {
		var t = this._draggingTarget;
		if (t) {
			var n = e.offsetX, r = e.offsetY, i = n - this._x, a = r - this._y;
			this._x = n, this._y = r, t.drift(i, a, e), this.handler.dispatchToElement(new Dw(t, e), `drag`, e.event);
			var o = this.handler.findHover(n, r, t).target, s = this._dropTarget;
			this._dropTarget = o, t !== o && (s && o !== s && this.handler.dispatchToElement(new Dw(s, e), `dragleave`, e.event), o && o !== s && this.handler.dispatchToElement(new Dw(o, e), `dragenter`, e.event));
		}
	}, e.prototype._dragEnd = function(e) {
		var t = this._draggingTarget;
		t && (t.dragging = !1), this.handler.dispatchToElement(new Dw(t, e), `dragend`, e.event), this._dropTarget && this.handler.dispatchToElement(new Dw(this._dropTarget, e), `drop`, e.event), this._draggingTarget = null, this._dropTarget = null;
	}, e;
}(), kw = /^(?:mouse|pointer|contextmenu|drag|drop)|click/, Aw = [], jw = q.browser.firefox && +q.browser.version.split(`.`)[0] < 39;
function Mw(e, t, n, r) {
	return n ||= {}, r ? Nw(e, t, n) : jw && t.layerX != null && t.layerX !== t.offsetX ? (n.zrX = t.layerX, n.zrY = t.layerY) : t.offsetX == null ? Nw(e, t, n) : (n.zrX = t.offsetX, n.zrY = t.offsetY), n;
}
function Nw(e, t, n) {
	if (q.domSupported && e.getBoundingClientRect) {
		var r = t.clientX, i = t.clientY;
		if (Ch(e)) {
			var a = e.getBoundingClientRect();
			n.zrX = r - a.left, n.zrY = i - a.top;
			return;
		}
		if (bh(Aw, e, r, i)) {
			n.zrX = Aw[0], n.zrY = Aw[1];
			return;
		}
	}
	n.zrX = n.zrY = 0;
}
function Pw(e) {
	return e || window.event;
}
function Fw(e, t, n) {
	if (t = Pw(t), t.zrX != null) return t;
	var r = t.type;
	if (r && r.indexOf(`touch`) >= 0) {
		var i = r === `touchend` ? t.changedTouches[0] : t.targetTouches[0];
		i && Mw(e, i, t, n);
	} else {
		Mw(e, t, t, n);
		var a = Iw(t);
		t.zrDelta = a ? a / 120 : -(t.detail || 0) / 3;
	}
	var o = t.button;
	return t.which == null && o !== void 0 && kw.test(t.type) && (t.which = o & 1 ? 1 : o & 2 ? 3 : o & 4 ? 2 : 0), t;
}
function Iw(e) {
	var t = e.wheelDelta;
	if (t) return t;
	var n = e.deltaX, r = e.deltaY;
	if (n == null || r == null) return t;
	var i = Math.abs(r === 0 ? n : r), a = r > 0 ? -1 : r < 0 ? 1 : n > 0 ? -1 : 1;
	return 3 * i * a;
}
function Lw(e, t, n, r) {
	e.addEventListener(t, n, r);
}
function Rw(e, t, n, r) {
	e.removeEventListener(t, n, r);
}
var zw = function(e) {
	e.preventDefault(), e.stopPropagation(), e.cancelBubble = !0;
};
function Bw(e) {
	return e.which === 2 || e.which === 3;
}
var Vw = function() {
	function e() {
		this._track = [];
	}
	return e.prototype.recognize = function(e, t, n) {
		return this._doTrack(e, t, n), this._recognize(e);
	}, e.prototype.clear = function() {
		return this._track.length = 0, this;
	}, e.prototype._doTrack = function(e, t, n) {
		var r = e.touches;
		if (r) {
			for (var i = {
				points: [],
				touches: [],
				target: t,
				event: e
			}, a = 0, o = r.length; a < o; a++) {
				var s = r[a], c = Mw(n, s, {});
				i.points.push([c.zrX, c.zrY]), i.touches.push(s);
			}
			this._track.push(i);
		}
	}, e.prototype._recognize = function(e) {
		for (var t in Ww) if (Ww.hasOwnProperty(t)) {
			var n = Ww[t](this._track, e);
			if (n) return n;
		}
	}, e;
}();
function Hw(e) {
	var t = e[1][0] - e[0][0], n = e[1][1] - e[0][1];
	return Math.sqrt(t * t + n * n);
}
function Uw(e) {
	return [(e[0][0] + e[1][0]) / 2, (e[0][1] + e[1][1]) / 2];
}
var Ww = { pinch: function(e, t) {
	var n = e.length;
	if (n) {
		var r = (e[n - 1] || {}).points, i = (e[n - 2] || {}).points || r;
		if (i && i.length > 1 && r && r.length > 1) {
			var a = Hw(r) / Hw(i);
			!isFinite(a) && (a = 1), t.pinchScale = a;
			var o = Uw(r);
			return t.pinchX = o[0], t.pinchY = o[1], {
				type: `pinch`,
				target: e[0].target,
				event: t
			};
		}
	}
} }, Gw = `silent`;
function Kw(e, t, n) {
	return {
		type: e,
		event: n,
		target: t.target,
		topTarget: t.topTarget,
		cancelBubble: !1,
		offsetX: n.zrX,
		offsetY: n.zrY,
		gestureEvent: n.gestureEvent,
		pinchX: n.pinchX,
		pinchY: n.pinchY,
		pinchScale: n.pinchScale,
		wheelDelta: n.zrDelta,
		zrByTouch: n.zrByTouch,
		which: n.which,
		stop: qw
	};
}
function qw() {
	zw(this.event);
}
var Jw = function(e) {
	n(t, e);
	function t() {
		var t = e !== null && e.apply(this, arguments) || this;
		return t.handler = null, t;
	}
	return t.prototype.dispose = function() {}, t.prototype.setCursor = function() {}, t;
}(Ri), Yw = function() {
	function e(e, t) {
		this.x = e, this.y = t;
	}
	return e;
}(), Xw = [
	`click`,
	`dblclick`,
	`mousewheel`,
	`mouseout`,
	`mouseup`,
	`mousedown`,
	`mousemove`,
	`contextmenu`
], Zw = new J(0, 0, 0, 0), Qw = function(e) {
	n(t, e);
	function t(t, n, r, i, a) {
		var o = e.call(this) || this;
		return o._hovered = new Yw(0, 0), o.storage = t, o.painter = n, o.painterRoot = i, o._pointerSize = a, r ||= new Jw(), o.proxy = null, o.setHandlerProxy(r), o._draggingMgr = new Ow(o), o;
	}
	return t.prototype.setHandlerProxy = function(e) {
		this.proxy && this.proxy.dispose(), e && (P(Xw, function(t) {
			e.on && e.on(t, this[t], this);
		}, this), e.handler = this), this.proxy = e;
	}, t.prototype.mousemove = function(e) {
		var t = e.zrX, n = e.zrY, r = tT(this, t, n), i = this._hovered, a = i.target;
		a && !a.__zr && (i = this.findHover(i.x, i.y), a = i.target);
		var o = this._hovered = r ? new Yw(t, n) : this.findHover(t, n), s = o.target, c = this.proxy;
		c.setCursor && c.setCursor(s ? s.cursor : `default`), a && s !== a && this.dispatchToElement(i, `mouseout`, e), this.dispatchToElement(o, `mousemove`, e), s && s !== a && this.dispatchToElement(o, `mouseover`, e);
	}, t.prototype.mouseout = function(e) {
		var t = e.zrEventControl;
		t !== `only_globalout` && this.dispatchToElement(this._hovered, `mouseout`, e), t !== `no_globalout` && this.trigger(`globalout`, {
			type: `globalout`,
			event: e
		});
	}, t.prototype.resize = function() {
		this._hovered = new Yw(0, 0);
	}, t.prototype.dispatch = function(e, t) {
		var n = this[e];
		n && n.call(this, t);
	}, t.prototype.dispose = function() {
		this.proxy.dispose(), this.storage = null, this.proxy = null, this.painter = null;
	}, t.prototype.setCursorStyle = function(e) {
		var t = this.proxy;
		t.setCursor && t.setCursor(e);
	}, t.prototype.dispatchToElement = function(e, t, n) {
		e ||= {};
		var r = e.target;
		if (!(r && r.silent)) {
			for (var i = `on` + t, a = Kw(t, e, n); r && (r[i] && (a.cancelBubble = !!r[i].call(r, a)), r.trigger(t, a), r = r.__hostTarget ? r.__hostTarget : r.parent, !a.cancelBubble););
			a.cancelBubble || (this.trigger(t, a), this.painter && this.painter.eachOtherLayer && this.painter.eachOtherLayer(function(e) {
				typeof e[i] == `function` && e[i].call(e, a), e.trigger && e.trigger(t, a);
			}));
		}
	}, t.prototype.findHover = function(e, t, n) {
		var r = this.storage.getDisplayList(), i = new Yw(e, t);
		if (eT(r, i, e, t, n), this._pointerSize && !i.target) {
			for (var a = [], o = this._pointerSize, s = o / 2, c = new J(e - s, t - s, o, o), l = r.length - 1; l >= 0; l--) {
				var u = r[l];
				u === n || u.ignore || u.ignoreCoarsePointer || u.parent && u.parent.ignoreCoarsePointer || (Zw.copy(u.getBoundingRect()), u.transform && Zw.applyTransform(u.transform), Zw.intersect(c) && a.push(u));
			}
			if (a.length) {
				for (var d = 4, f = Math.PI / 12, p = Math.PI * 2, m = 0; m < s; m += d) for (var h = 0; h < p; h += f) if (eT(a, i, e + m * Math.cos(h), t + m * Math.sin(h), n), i.target) return i;
			}
		}
		return i;
	}, t.prototype.processGesture = function(e, t) {
		this._gestureMgr ||= new Vw();
		var n = this._gestureMgr;
		t === `start` && n.clear();
		var r = n.recognize(e, this.findHover(e.zrX, e.zrY, null).target, this.proxy.dom);
		if (t === `end` && n.clear(), r) {
			var i = r.type;
			e.gestureEvent = i;
			var a = new Yw();
			a.target = r.target, this.dispatchToElement(a, i, r.event);
		}
	}, t;
}(Ri);
P([
	`click`,
	`mousedown`,
	`mouseup`,
	`mousewheel`,
	`dblclick`,
	`contextmenu`
], function(e) {
	Qw.prototype[e] = function(t) {
		var n = t.zrX, r = t.zrY, i = tT(this, n, r), a, o;
		if (e === `mouseup` && i || (a = this.findHover(n, r), o = a.target), e === `mousedown`) this._downEl = o, this._downPoint = [t.zrX, t.zrY], this._upEl = o;
		else if (e === `mouseup`) this._upEl = o;
		else if (e === `click`) {
			if (this._downEl !== this._upEl || !this._downPoint || St(this._downPoint, [t.zrX, t.zrY]) > 4) return;
			this._downPoint = null;
		}
		this.dispatchToElement(a, e, t);
	};
});
function $w(e, t, n) {
	if (e[e.rectHover ? `rectContain` : `contain`](t, n)) {
		for (var r = e, i = void 0, a = !1; r;) {
			if (r.ignoreClip && (a = !0), !a) {
				var o = r.getClipPath();
				if (o && !o.contain(t, n)) return !1;
			}
			r.silent && (i = !0);
			var s = r.__hostTarget;
			r = s ? r.ignoreHostSilent ? null : s : r.parent;
		}
		return !i || Gw;
	}
	return !1;
}
function eT(e, t, n, r, i) {
	for (var a = e.length - 1; a >= 0; a--) {
		var o = e[a], s = void 0;
		if (o !== i && !o.ignore && (s = $w(o, n, r)) && (!t.topTarget && (t.topTarget = o), s !== Gw)) {
			t.target = o;
			break;
		}
	}
}
function tT(e, t, n) {
	var r = e.painter;
	return t < 0 || t > r.getWidth() || n < 0 || n > r.getHeight();
}
var nT = 32, rT = 7;
function iT(e) {
	for (var t = 0; e >= nT;) t |= e & 1, e >>= 1;
	return e + t;
}
function aT(e, t, n, r) {
	var i = t + 1;
	if (i === n) return 1;
	if (r(e[i++], e[t]) < 0) {
		for (; i < n && r(e[i], e[i - 1]) < 0;) i++;
		oT(e, t, i);
	} else for (; i < n && r(e[i], e[i - 1]) >= 0;) i++;
	return i - t;
}
function oT(e, t, n) {
	for (n--; t < n;) {
		var r = e[t];
		e[t++] = e[n], e[n--] = r;
	}
}
function sT(e, t, n, r, i) {
	for (r === t && r++; r < n; r++) {
		for (var a = e[r], o = t, s = r, c; o < s;) c = o + s >>> 1, i(a, e[c]) < 0 ? s = c : o = c + 1;
		var l = r - o;
		switch (l) {
			case 3: e[o + 3] = e[o + 2];
			case 2: e[o + 2] = e[o + 1];
			case 1:
				e[o + 1] = e[o];
				break;
			default: for (; l > 0;) e[o + l] = e[o + l - 1], l--;
		}
		e[o] = a;
	}
}
function cT(e, t, n, r, i, a) {
	var o = 0, s = 0, c = 1;
	if (a(e, t[n + i]) > 0) {
		for (s = r - i; c < s && a(e, t[n + i + c]) > 0;) o = c, c = (c << 1) + 1, c <= 0 && (c = s);
		c > s && (c = s), o += i, c += i;
	} else {
		for (s = i + 1; c < s && a(e, t[n + i - c]) <= 0;) o = c, c = (c << 1) + 1, c <= 0 && (c = s);
		c > s && (c = s);
		var l = o;
		o = i - c, c = i - l;
	}
	for (o++; o < c;) {
		var u = o + (c - o >>> 1);
		a(e, t[n + u]) > 0 ? o = u + 1 : c = u;
	}
	return c;
}
function lT(e, t, n, r, i, a) {
	var o = 0, s = 0, c = 1;
	if (a(e, t[n + i]) < 0) {
		for (s = i + 1; c < s && a(e, t[n + i - c]) < 0;) o = c, c = (c << 1) + 1, c <= 0 && (c = s);
		c > s && (c = s);
		var l = o;
		o = i - c, c = i - l;
	} else {
		for (s = r - i; c < s && a(e, t[n + i + c]) >= 0;) o = c, c = (c << 1) + 1, c <= 0 && (c = s);
		c > s && (c = s), o += i, c += i;
	}
	for (o++; o < c;) {
		var u = o + (c - o >>> 1);
		a(e, t[n + u]) < 0 ? c = u : o = u + 1;
	}
	return c;
}
function uT(e, t) {
	var n = rT, r, i, a = 0, o = [];
	r = [], i = [];
	function s(e, t) {
		r[a] = e, i[a] = t, a += 1;
	}
	function c() {
		for (; a > 1;) {
			var e = a - 2;
			if (e >= 1 && i[e - 1] <= i[e] + i[e + 1] || e >= 2 && i[e - 2] <= i[e] + i[e - 1]) i[e - 1] < i[e + 1] && e--;
			else if (i[e] > i[e + 1]) break;
			u(e);
		}
	}
	function l() {
		for (; a > 1;) {
			var e = a - 2;
			e > 0 && i[e - 1] < i[e + 1] && e--, u(e);
		}
	}
	function u(n) {
		var o = r[n], s = i[n], c = r[n + 1], l = i[n + 1];
		i[n] = s + l, n === a - 3 && (r[n + 1] = r[n + 2], i[n + 1] = i[n + 2]), a--;
		var u = lT(e[c], e, o, s, 0, t);
		o += u, s -= u, s !== 0 && (l = cT(e[o + s - 1], e, c, l, l - 1, t), l !== 0 && (s <= l ? d(o, s, c, l) : f(o, s, c, l)));
	}
	function d(r, i, a, s) {
		var c = 0;
		for (c = 0; c < i; c++) o[c] = e[r + c];
		var l = 0, u = a, d = r;
		if (e[d++] = e[u++], --s === 0) for (c = 0; c < i; c++) e[d + c] = o[l + c];
		else if (i === 1) {
			for (c = 0; c < s; c++) e[d + c] = e[u + c];
			e[d + s] = o[l];
		} else {
			for (var f = n, p, m, h;;) {
				p = 0, m = 0, h = !1;
				do
					if (t(e[u], o[l]) < 0) {
						if (e[d++] = e[u++], m++, p = 0, --s === 0) {
							h = !0;
							break;
						}
					} else if (e[d++] = o[l++], p++, m = 0, --i === 1) {
						h = !0;
						break;
					}
				while ((p | m) < f);
				if (h) break;
				do {
					if (p = lT(e[u], o, l, i, 0, t), p !== 0) {
						for (c = 0; c < p; c++) e[d + c] = o[l + c];
						if (d += p, l += p, i -= p, i <= 1) {
							h = !0;
							break;
						}
					}
					if (e[d++] = e[u++], --s === 0) {
						h = !0;
						break;
					}
					if (m = cT(o[l], e, u, s, 0, t), m !== 0) {
						for (c = 0; c < m; c++) e[d + c] = e[u + c];
						if (d += m, u += m, s -= m, s === 0) {
							h = !0;
							break;
						}
					}
					if (e[d++] = o[l++], --i === 1) {
						h = !0;
						break;
					}
					f--;
				} while (p >= rT || m >= rT);
				if (h) break;
				f < 0 && (f = 0), f += 2;
			}
			if (n = f, n < 1 && (n = 1), i === 1) {
				for (c = 0; c < s; c++) e[d + c] = e[u + c];
				e[d + s] = o[l];
			} else if (i === 0) throw Error();
			else for (c = 0; c < i; c++) e[d + c] = o[l + c];
		}
	}
	function f(r, i, a, s) {
		var c = 0;
		for (c = 0; c < s; c++) o[c] = e[a + c];
		var l = r + i - 1, u = s - 1, d = a + s - 1, f = 0, p = 0;
		if (e[d--] = e[l--], --i === 0) for (f = d - (s - 1), c = 0; c < s; c++) e[f + c] = o[c];
		else if (s === 1) {
			for (d -= i, l -= i, p = d + 1, f = l + 1, c = i - 1; c >= 0; c--) e[p + c] = e[f + c];
			e[d] = o[u];
		} else {
			for (var m = n;;) {
				var h = 0, g = 0, _ = !1;
				do
					if (t(o[u], e[l]) < 0) {
						if (e[d--] = e[l--], h++, g = 0, --i === 0) {
							_ = !0;
							break;
						}
					} else if (e[d--] = o[u--], g++, h = 0, --s === 1) {
						_ = !0;
						break;
					}
				while ((h | g) < m);
				if (_) break;
				do {
					if (h = i - lT(o[u], e, r, i, i - 1, t), h !== 0) {
						for (d -= h, l -= h, i -= h, p = d + 1, f = l + 1, c = h - 1; c >= 0; c--) e[p + c] = e[f + c];
						if (i === 0) {
							_ = !0;
							break;
						}
					}
					if (e[d--] = o[u--], --s === 1) {
						_ = !0;
						break;
					}
					if (g = s - cT(e[l], o, 0, s, s - 1, t), g !== 0) {
						for (d -= g, u -= g, s -= g, p = d + 1, f = u + 1, c = 0; c < g; c++) e[p + c] = o[f + c];
						if (s <= 1) {
							_ = !0;
							break;
						}
					}
					if (e[d--] = e[l--], --i === 0) {
						_ = !0;
						break;
					}
					m--;
				} while (h >= rT || g >= rT);
				if (_) break;
				m < 0 && (m = 0), m += 2;
			}
			if (n = m, n < 1 && (n = 1), s === 1) {
				for (d -= i, l -= i, p = d + 1, f = l + 1, c = i - 1; c >= 0; c--) e[p + c] = e[f + c];
				e[d] = o[u];
			} else if (s === 0) throw Error();
			else for (f = d - (s - 1), c = 0; c < s; c++) e[f + c] = o[c];
		}
	}
	return {
		mergeRuns: c,
		forceMergeRuns: l,
		pushRun: s
	};
}
function dT(e, t, n, r) {
	n ||= 0, r ||= e.length;
	var i = r - n;
	if (!(i < 2)) {
		var a = 0;
		if (i < nT) a = aT(e, n, r, t), sT(e, n, r, n + a, t);
		else {
			var o = uT(e, t), s = iT(i);
			do {
				if (a = aT(e, n, r, t), a < s) {
					var c = i;
					c > s && (c = s), sT(e, n, n + c, n + a, t), a = c;
				}
				o.pushRun(n, a), o.mergeRuns(), i -= a, n += a;
			} while (i !== 0);
			o.forceMergeRuns();
		}
	}
}
var fT = !1;
function pT() {
	fT || (fT = !0, console.warn(`z / z2 / zlevel of displayable is invalid, which may cause unexpected errors`));
}
function mT(e, t) {
	return e.zlevel === t.zlevel ? e.z === t.z ? e.z2 - t.z2 : e.z - t.z : e.zlevel - t.zlevel;
}
var hT = function() {
	function e() {
		this._roots = [], this._displayList = [], this._displayListLen = 0, this.displayableSortFunc = mT;
	}
	return e.prototype.traverse = function(e, t) {
		for (var n = 0; n < this._roots.length; n++) this._roots[n].traverse(e, t);
	}, e.prototype.getDisplayList = function(e, t) {
		t ||= !1;
		var n = this._displayList;
		return (e || !n.length) && this.updateDisplayList(t), n;
	}, e.prototype.updateDisplayList = function(e) {
		this._displayListLen = 0;
		for (var t = this._roots, n = this._displayList, r = 0, i = t.length; r < i; r++) this._updateAndAddDisplayable(t[r], null, e);
		n.length = this._displayListLen, dT(n, mT);
	}, e.prototype._updateAndAddDisplayable = function(e, t, n) {
		if (!e.ignore || n) {
			e.beforeUpdate(), e.update(), e.afterUpdate();
			var r = e.getClipPath(), i = t && t.length, a = 0, o = e.__clipPaths;
			if (!e.ignoreClip && (i || r)) {
				if (o ||= e.__clipPaths = [], i) for (var s = 0; s < t.length; s++) o[a++] = t[s];
				for (var c = r, l = e; c;) c.parent = l, c.updateTransform(), o[a++] = c, l = c, c = c.getClipPath();
			}
			if (o && (o.length = a), e.childrenRef) {
				for (var u = e.childrenRef(), d = 0; d < u.length; d++) {
					var f = u[d];
					e.__dirty && (f.__dirty |= 1), this._updateAndAddDisplayable(f, o, n);
				}
				e.__dirty = 0;
			} else {
				var p = e;
				isNaN(p.z) && (pT(), p.z = 0), isNaN(p.z2) && (pT(), p.z2 = 0), isNaN(p.zlevel) && (pT(), p.zlevel = 0), this._displayList[this._displayListLen++] = p;
			}
			var m = e.getDecalElement && e.getDecalElement();
			m && this._updateAndAddDisplayable(m, o, n);
			var h = e.getTextGuideLine();
			h && this._updateAndAddDisplayable(h, o, n);
			var g = e.getTextContent();
			g && this._updateAndAddDisplayable(g, o, n);
		}
	}, e.prototype.addRoot = function(e) {
		e.__zr && e.__zr.storage === this || this._roots.push(e);
	}, e.prototype.delRoot = function(e) {
		if (e instanceof Array) for (var t = 0, n = e.length; t < n; t++) this.delRoot(e[t]);
		else {
			var r = j(this._roots, e);
			r >= 0 && this._roots.splice(r, 1);
		}
	}, e.prototype.delAllRoots = function() {
		this._roots = [], this._displayList = [], this._displayListLen = 0;
	}, e.prototype.getRoots = function() {
		return this._roots;
	}, e.prototype.dispose = function() {
		this._displayList = null, this._roots = null;
	}, e;
}(), gT = q.hasGlobalWindow && (window.requestAnimationFrame && window.requestAnimationFrame.bind(window) || window.msRequestAnimationFrame && window.msRequestAnimationFrame.bind(window) || window.mozRequestAnimationFrame || window.webkitRequestAnimationFrame) || function(e) {
	return setTimeout(e, 16);
};
function _T() {
	return (/* @__PURE__ */ new Date()).getTime();
}
var vT = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this) || this;
		return n._running = !1, n._time = 0, n._pausedTime = 0, n._pauseStart = 0, n._paused = !1, t ||= {}, n.stage = t.stage || {}, n;
	}
	return t.prototype.addClip = function(e) {
		e.animation && this.removeClip(e), this._head ? (this._tail.next = e, e.prev = this._tail, e.next = null, this._tail = e) : this._head = this._tail = e, e.animation = this;
	}, t.prototype.addAnimator = function(e) {
		e.animation = this;
		var t = e.getClip();
		t && this.addClip(t);
	}, t.prototype.removeClip = function(e) {
		if (e.animation) {
			var t = e.prev, n = e.next;
			t ? t.next = n : this._head = n, n ? n.prev = t : this._tail = t, e.next = e.prev = e.animation = null;
		}
	}, t.prototype.removeAnimator = function(e) {
		var t = e.getClip();
		t && this.removeClip(t), e.animation = null;
	}, t.prototype.update = function(e) {
		for (var t = _T() - this._pausedTime, n = t - this._time, r = this._head; r;) {
			var i = r.next;
			r.step(t, n) && (r.ondestroy(), this.removeClip(r)), r = i;
		}
		this._time = t, e || (this.trigger(`frame`, n), this.stage.update && this.stage.update());
	}, t.prototype._startLoop = function() {
		var e = this;
		this._running = !0;
		function t() {
			e._running && (gT(t), !e._paused && e.update());
		}
		gT(t);
	}, t.prototype.start = function() {
		this._running || (this._time = _T(), this._pausedTime = 0, this._startLoop());
	}, t.prototype.stop = function() {
		this._running = !1;
	}, t.prototype.pause = function() {
		this._paused ||= (this._pauseStart = _T(), !0);
	}, t.prototype.resume = function() {
		this._paused &&= (this._pausedTime += _T() - this._pauseStart, !1);
	}, t.prototype.clear = function() {
		for (var e = this._head; e;) {
			var t = e.next;
			e.prev = e.next = e.animation = null, e = t;
		}
		this._head = this._tail = null;
	}, t.prototype.isFinished = function() {
		return this._head == null;
	}, t.prototype.animate = function(e, t) {
		t ||= {}, this.start();
		var n = new Li(e, t.loop);
		return this.addAnimator(n), n;
	}, t;
}(Ri), yT = 300, bT = q.domSupported, xT = (function() {
	var e = [
		`click`,
		`dblclick`,
		`mousewheel`,
		`wheel`,
		`mouseout`,
		`mouseup`,
		`mousedown`,
		`mousemove`,
		`contextmenu`
	], t = [
		`touchstart`,
		`touchend`,
		`touchmove`
	], n = {
		pointerdown: 1,
		pointerup: 1,
		pointermove: 1,
		pointerout: 1
	};
	return {
		mouse: e,
		touch: t,
		pointer: F(e, function(e) {
			var t = e.replace(`mouse`, `pointer`);
			return n.hasOwnProperty(t) ? t : e;
		})
	};
})(), ST = {
	mouse: [`mousemove`, `mouseup`],
	pointer: [`pointermove`, `pointerup`]
}, CT = !1;
function wT(e) {
	var t = e.pointerType;
	return t === `pen` || t === `touch`;
}
function TT(e) {
	e.touching = !0, e.touchTimer != null && (clearTimeout(e.touchTimer), e.touchTimer = null), e.touchTimer = setTimeout(function() {
		e.touching = !1, e.touchTimer = null;
	}, 700);
}
function ET(e) {
	e && (e.zrByTouch = !0);
}
function DT(e, t) {
	return Fw(e.dom, new kT(e, t), !0);
}
function OT(e, t) {
	for (var n = t, r = !1; n && n.nodeType !== 9 && !(r = n.domBelongToZr || n !== t && n === e.painterRoot);) n = n.parentNode;
	return r;
}
var kT = function() {
	function e(e, t) {
		this.stopPropagation = Oe, this.stopImmediatePropagation = Oe, this.preventDefault = Oe, this.type = t.type, this.target = this.currentTarget = e.dom, this.pointerType = t.pointerType, this.clientX = t.clientX, this.clientY = t.clientY;
	}
	return e;
}(), AT = {
	mousedown: function(e) {
		e = Fw(this.dom, e), this.__mayPointerCapture = [e.zrX, e.zrY], this.trigger(`mousedown`, e);
	},
	mousemove: function(e) {
		e = Fw(this.dom, e);
		var t = this.__mayPointerCapture;
		t && (e.zrX !== t[0] || e.zrY !== t[1]) && this.__togglePointerCapture(!0), this.trigger(`mousemove`, e);
	},
	mouseup: function(e) {
		e = Fw(this.dom, e), this.__togglePointerCapture(!1), this.trigger(`mouseup`, e);
	},
	mouseout: function(e) {
		e = Fw(this.dom, e);
		var t = e.toElement || e.relatedTarget;
		OT(this, t) || (this.__pointerCapturing && (e.zrEventControl = `no_globalout`), this.trigger(`mouseout`, e));
	},
	wheel: function(e) {
		CT = !0, e = Fw(this.dom, e), this.trigger(`mousewheel`, e);
	},
	mousewheel: function(e) {
		CT || (e = Fw(this.dom, e), this.trigger(`mousewheel`, e));
	},
	touchstart: function(e) {
		e = Fw(this.dom, e), ET(e), this.__lastTouchMoment = /* @__PURE__ */ new Date(), this.handler.processGesture(e, `start`), AT.mousemove.call(this, e), AT.mousedown.call(this, e);
	},
	touchmove: function(e) {
		e = Fw(this.dom, e), ET(e), this.handler.processGesture(e, `change`), AT.mousemove.call(this, e);
	},
	touchend: function(e) {
		e = Fw(this.dom, e), ET(e), this.handler.processGesture(e, `end`), AT.mouseup.call(this, e), +/* @__PURE__ */ new Date() - this.__lastTouchMoment < yT && AT.click.call(this, e);
	},
	pointerdown: function(e) {
		AT.mousedown.call(this, e);
	},
	pointermove: function(e) {
		wT(e) || AT.mousemove.call(this, e);
	},
	pointerup: function(e) {
		AT.mouseup.call(this, e);
	},
	pointerout: function(e) {
		wT(e) || AT.mouseout.call(this, e);
	}
};
P([
	`click`,
	`dblclick`,
	`contextmenu`
], function(e) {
	AT[e] = function(t) {
		t = Fw(this.dom, t), this.trigger(e, t);
	};
});
var jT = {
	pointermove: function(e) {
		wT(e) || jT.mousemove.call(this, e);
	},
	pointerup: function(e) {
		jT.mouseup.call(this, e);
	},
	mousemove: function(e) {
		this.trigger(`mousemove`, e);
	},
	mouseup: function(e) {
		var t = this.__pointerCapturing;
		this.__togglePointerCapture(!1), this.trigger(`mouseup`, e), t && (e.zrEventControl = `only_globalout`, this.trigger(`mouseout`, e));
	}
};
function MT(e, t) {
	var n = t.domHandlers;
	q.pointerEventsSupported ? P(xT.pointer, function(r) {
		PT(t, r, function(t) {
			n[r].call(e, t);
		});
	}) : (q.touchEventsSupported && P(xT.touch, function(r) {
		PT(t, r, function(i) {
			n[r].call(e, i), TT(t);
		});
	}), P(xT.mouse, function(r) {
		PT(t, r, function(i) {
			i = Pw(i), t.touching || n[r].call(e, i);
		});
	}));
}
function NT(e, t) {
	q.pointerEventsSupported ? P(ST.pointer, n) : q.touchEventsSupported || P(ST.mouse, n);
	function n(n) {
		function r(r) {
			r = Pw(r), OT(e, r.target) || (r = DT(e, r), t.domHandlers[n].call(e, r));
		}
		PT(t, n, r, { capture: !0 });
	}
}
function PT(e, t, n, r) {
	e.mounted[t] = n, e.listenerOpts[t] = r, Lw(e.domTarget, t, n, r);
}
function FT(e) {
	var t = e.mounted;
	for (var n in t) t.hasOwnProperty(n) && Rw(e.domTarget, n, t[n], e.listenerOpts[n]);
	e.mounted = {};
}
var IT = function() {
	function e(e, t) {
		this.mounted = {}, this.listenerOpts = {}, this.touching = !1, this.domTarget = e, this.domHandlers = t;
	}
	return e;
}(), LT = function(e) {
	n(t, e);
	function t(t, n) {
		var r = e.call(this) || this;
		return r.__pointerCapturing = !1, r.dom = t, r.painterRoot = n, r._localHandlerScope = new IT(t, AT), bT && (r._globalHandlerScope = new IT(document, jT)), MT(r, r._localHandlerScope), r;
	}
	return t.prototype.dispose = function() {
		FT(this._localHandlerScope), bT && FT(this._globalHandlerScope);
	}, t.prototype.setCursor = function(e) {
		this.dom.style && (this.dom.style.cursor = e || `default`);
	}, t.prototype.__togglePointerCapture = function(e) {
		if (this.__mayPointerCapture = null, bT && +this.__pointerCapturing ^ e) {
			this.__pointerCapturing = e;
			var t = this._globalHandlerScope;
			e ? NT(this, t) : FT(t);
		}
	}, t;
}(Ri), RT = {}, zT = {};
function BT(e) {
	delete zT[e];
}
function VT(e) {
	if (!e) return !1;
	if (typeof e == `string`) return Gr(e, 1) < Vi;
	if (e.colorStops) {
		for (var t = e.colorStops, n = 0, r = t.length, i = 0; i < r; i++) n += Gr(t[i].color, 1);
		return n /= r, n < Vi;
	}
	return !1;
}
var HT = function() {
	function e(e, t, n) {
		var r = this;
		this._sleepAfterStill = 10, this._stillFrameAccum = 0, this._needsRefresh = !0, this._needsRefreshHover = !1, this._darkMode = !1, n ||= {}, this.dom = t, this.id = e;
		var i = new hT(), a = n.renderer || `canvas`;
		RT[a] || (a = L(RT)[0]), n.useDirtyRect = n.useDirtyRect != null && n.useDirtyRect;
		var o = new RT[a](t, i, n, e), s = n.ssr || o.ssrOnly;
		this.storage = i, this.painter = o;
		var c = !q.node && !q.worker && !s ? new LT(o.getViewportRoot(), o.root) : null, l = n.useCoarsePointer, u = l == null || l === `auto` ? q.touchEventsSupported : !!l, d = 44, f;
		u && (f = W(n.pointerSize, d)), this.handler = new Qw(i, o, c, o.root, f), this.animation = new vT({ stage: { update: s ? null : function() {
			return r._flush(!1);
		} } }), s || this.animation.start();
	}
	return e.prototype.add = function(e) {
		!this._disposed && e && (this.storage.addRoot(e), e.addSelfToZr(this), this.refresh());
	}, e.prototype.remove = function(e) {
		!this._disposed && e && (this.storage.delRoot(e), e.removeSelfFromZr(this), this.refresh());
	}, e.prototype.configLayer = function(e, t) {
		this._disposed || (this.painter.configLayer && this.painter.configLayer(e, t), this.refresh());
	}, e.prototype.setBackgroundColor = function(e) {
		this._disposed || (this.painter.setBackgroundColor && this.painter.setBackgroundColor(e), this.refresh(), this._backgroundColor = e, this._darkMode = VT(e));
	}, e.prototype.getBackgroundColor = function() {
		return this._backgroundColor;
	}, e.prototype.setDarkMode = function(e) {
		this._darkMode = e;
	}, e.prototype.isDarkMode = function() {
		return this._darkMode;
	}, e.prototype.refreshImmediately = function(e) {
		this._disposed || this._refresh({
			animUpdate: !e,
			refresh: !0,
			refreshHover: !1
		});
	}, e.prototype._refresh = function(e) {
		e.animUpdate && this.animation.update(!0), this._needsRefresh = this._needsRefreshHover = !1, this.painter.refresh({
			refresh: e.refresh,
			refreshHover: e.refreshHover
		}), this._needsRefresh = this._needsRefreshHover = !1;
	}, e.prototype.refresh = function() {
		this._disposed || (this._needsRefresh = !0, this.animation.start());
	}, e.prototype.flush = function() {
		this._disposed || this._flush(!0);
	}, e.prototype._flush = function(e) {
		var t, n = _T(), r = this._needsRefresh, i = this._needsRefreshHover;
		(r || i) && (t = !0, this._refresh({
			animUpdate: e,
			refresh: r,
			refreshHover: i
		}));
		var a = _T();
		t ? (this._stillFrameAccum = 0, this.trigger(`rendered`, { elapsedTime: a - n })) : this._sleepAfterStill > 0 && (this._stillFrameAccum++, this._stillFrameAccum > this._sleepAfterStill && this.animation.stop());
	}, e.prototype.setSleepAfterStill = function(e) {
		this._sleepAfterStill = e;
	}, e.prototype.wakeUp = function() {
		this._disposed || (this.animation.start(), this._stillFrameAccum = 0);
	}, e.prototype.refreshHover = function() {
		this._needsRefreshHover = !0;
	}, e.prototype.refreshHoverImmediately = function() {
		this._disposed || this._refresh({
			animUpdate: !1,
			refresh: !1,
			refreshHover: !0
		});
	}, e.prototype.resize = function(e) {
		this._disposed || (e ||= {}, this.painter.resize(e.width, e.height), this.handler.resize());
	}, e.prototype.clearAnimation = function() {
		this._disposed || this.animation.clear();
	}, e.prototype.getWidth = function() {
		if (!this._disposed) return this.painter.getWidth();
	}, e.prototype.getHeight = function() {
		if (!this._disposed) return this.painter.getHeight();
	}, e.prototype.setCursorStyle = function(e) {
		this._disposed || this.handler.setCursorStyle(e);
	}, e.prototype.findHover = function(e, t) {
		if (!this._disposed) return this.handler.findHover(e, t);
	}, e.prototype.on = function(e, t, n) {
		return this._disposed || this.handler.on(e, t, n), this;
	}, e.prototype.off = function(e, t) {
		this._disposed || this.handler.off(e, t);
	}, e.prototype.trigger = function(e, t) {
		this._disposed || this.handler.trigger(e, t);
	}, e.prototype.clear = function() {
		if (!this._disposed) {
			for (var e = this.storage.getRoots(), t = 0; t < e.length; t++) e[t] instanceof ku && e[t].removeSelfFromZr(this);
			this.storage.delAllRoots(), this.painter.clear();
		}
	}, e.prototype.dispose = function() {
		this._disposed || (this.animation.stop(), this.clear(), this.storage.dispose(), this.painter.dispose(), this.handler.dispose(), this.animation = this.storage = this.painter = this.handler = null, this._disposed = !0, BT(this.id));
	}, e;
}();
function UT(e, t) {
	var n = new HT(C(), e, t);
	return zT[n.id] = n, n;
}
function WT(e, t) {
	RT[e] = t;
}
var GT;
function KT(e) {
	if (typeof GT == `function`) return GT(e);
}
function qT(e) {
	GT = e;
}
var JT = ``;
typeof navigator < `u` && (JT = navigator.platform || ``);
var YT = `rgba(0, 0, 0, 0.2)`, XT = Q.color.theme[0], ZT = Hr(XT, null, null, .9), QT = {
	darkMode: `auto`,
	colorBy: `series`,
	color: Q.color.theme,
	gradientColor: [ZT, XT],
	aria: { decal: { decals: [
		{
			color: YT,
			dashArrayX: [1, 0],
			dashArrayY: [2, 5],
			symbolSize: 1,
			rotation: Math.PI / 6
		},
		{
			color: YT,
			symbol: `circle`,
			dashArrayX: [[8, 8], [
				0,
				8,
				8,
				0
			]],
			dashArrayY: [6, 0],
			symbolSize: .8
		},
		{
			color: YT,
			dashArrayX: [1, 0],
			dashArrayY: [4, 3],
			rotation: -Math.PI / 4
		},
		{
			color: YT,
			dashArrayX: [[6, 6], [
				0,
				6,
				6,
				0
			]],
			dashArrayY: [6, 0]
		},
		{
			color: YT,
			dashArrayX: [[1, 0], [1, 6]],
			dashArrayY: [
				1,
				0,
				6,
				0
			],
			rotation: Math.PI / 4
		},
		{
			color: YT,
			symbol: `triangle`,
			dashArrayX: [[9, 9], [
				0,
				9,
				9,
				0
			]],
			dashArrayY: [7, 2],
			symbolSize: .75
		}
	] } },
	textStyle: {
		fontFamily: JT.match(/^Win/) ? `Microsoft YaHei` : `sans-serif`,
		fontSize: 12,
		fontStyle: `normal`,
		fontWeight: `normal`
	},
	blendMode: null,
	stateAnimation: {
		duration: 300,
		easing: `cubicOut`
	},
	animation: `auto`,
	animationDuration: 1e3,
	animationDurationUpdate: 500,
	animationEasing: `cubicInOut`,
	animationEasingUpdate: `cubicInOut`,
	animationThreshold: 2e3,
	progressiveThreshold: 3e3,
	progressive: 400,
	hoverLayerThreshold: 3e3,
	useUTC: !1
}, $T = G();
function eE(e, t, n) {
	var r = $T.get(t);
	if (!r) return n;
	var i = r(e);
	return i ? n.concat(i) : n;
}
var tE, nE, rE, iE = `\0_ec_inner`, aE = 1, oE = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.init = function(e, t, n, r, i, a) {
		r ||= {}, this.option = null, this._theme = new sp(r), this._locale = new sp(i), this._optionManager = a;
	}, t.prototype.setOption = function(e, t, n) {
		var r = dE(t);
		this._optionManager.setOption(e, n, r), this._resetOption(null, r);
	}, t.prototype.resetOption = function(e, t) {
		return this._resetOption(e, dE(t));
	}, t.prototype._resetOption = function(e, t) {
		var n = !1, r = this._optionManager;
		if (!e || e === `recreate`) {
			var i = r.mountOption(e === `recreate`);
			!this.option || e === `recreate` ? rE(this, i) : (this.restoreData(), this._mergeOption(i, t)), n = !0;
		}
		if ((e === `timeline` || e === `media`) && this.restoreData(), !e || e === `recreate` || e === `timeline`) {
			var a = r.getTimelineOption(this);
			a && (n = !0, this._mergeOption(a, t));
		}
		if (!e || e === `recreate` || e === `media`) {
			var o = r.getMediaOption(this);
			o.length && P(o, function(e) {
				n = !0, this._mergeOption(e, t);
			}, this);
		}
		return n;
	}, t.prototype.mergeOption = function(e) {
		this._mergeOption(e, null);
	}, t.prototype._mergeOption = function(e, t) {
		var n = this.option, r = this._componentsMap, i = this._componentsCount, a = [], o = G(), s = t && t.replaceMergeMainTypeMap;
		pp(this), P(e, function(e, t) {
			e != null && (Yg.hasClass(t) ? t && (a.push(t), o.set(t, !0)) : n[t] = n[t] == null ? T(e) : E(n[t], e, !0));
		}), s && s.each(function(e, t) {
			Yg.hasClass(t) && !o.get(t) && (a.push(t), o.set(t, !0));
		}), Yg.topologicalTravel(a, Yg.getAllClassMainTypes(), c, this);
		function c(t) {
			var a = eE(this, t, Ks(e[t])), o = r.get(t), c = Zs(o, a, o ? s && s.get(t) ? `replaceMerge` : `normalMerge` : `replaceAll`);
			lc(c, t, Yg), n[t] = null, r.set(t, null), i.set(t, 0);
			var l = [], u = [], d = 0, f;
			P(c, function(e, n) {
				var r = e.existing, i = e.newOption;
				if (!i) r && (r.mergeOption({}, this), r.optionUpdated({}, !1));
				else {
					var a = t === `series`, o = Yg.getClass(t, e.keyInfo.subType, !a);
					if (!o) return;
					if (t === `tooltip`) {
						if (f) return;
						f = !0;
					}
					if (r && r.constructor === o) r.name = e.keyInfo.name, r.mergeOption(i, this), r.optionUpdated(i, !1);
					else {
						var s = O({ componentIndex: n }, e.keyInfo);
						r = new o(i, this, this, s), O(r, s), e.brandNew && (r.__requireNewView = !0), r.init(i, this, this), r.optionUpdated(null, !0);
					}
				}
				r ? (l.push(r.option), u.push(r), d++) : (l.push(void 0), u.push(void 0));
			}, this), n[t] = l, r.set(t, u), i.set(t, d), t === `series` && tE(this);
		}
		this._seriesIndices || tE(this);
	}, t.prototype.getOption = function() {
		var e = T(this.option);
		return P(e, function(t, n) {
			if (Yg.hasClass(n)) {
				for (var r = Ks(t), i = r.length, a = !1, o = i - 1; o >= 0; o--) r[o] && !cc(r[o]) ? a = !0 : (r[o] = null, !a && i--);
				r.length = i, e[n] = r;
			}
		}), delete e[iE], e;
	}, t.prototype.setTheme = function(e) {
		this._theme = new sp(e), this._resetOption(`recreate`, null);
	}, t.prototype.getTheme = function() {
		return this._theme;
	}, t.prototype.getLocaleModel = function() {
		return this._locale;
	}, t.prototype.setUpdatePayload = function(e) {
		this._payload = e;
	}, t.prototype.getUpdatePayload = function() {
		return this._payload;
	}, t.prototype.getComponent = function(e, t) {
		var n = this._componentsMap.get(e);
		if (n) {
			var r = n[t || 0];
			if (r) return r;
			if (t == null) {
				for (var i = 0; i < n.length; i++) if (n[i]) return n[i];
			}
		}
	}, t.prototype.queryComponents = function(e) {
		var t = e.mainType;
		if (!t) return [];
		var n = e.index, r = e.id, i = e.name, a = this._componentsMap.get(t);
		if (!a || !a.length) return [];
		var o;
		return n == null ? o = r == null ? i == null ? I(a, function(e) {
			return !!e;
		}) : lE(`name`, i, a) : lE(`id`, r, a) : (o = [], P(Ks(n), function(e) {
			a[e] && o.push(a[e]);
		})), uE(o, e);
	}, t.prototype.findComponents = function(e) {
		var t = e.query, n = e.mainType, r = i(t);
		return a(uE(r ? this.queryComponents(r) : I(this._componentsMap.get(n), function(e) {
			return !!e;
		}), e));
		function i(e) {
			var t = n + `Index`, r = n + `Id`, i = n + `Name`;
			return e && (e[t] != null || e[r] != null || e[i] != null) ? {
				mainType: n,
				index: e[t],
				id: e[r],
				name: e[i]
			} : null;
		}
		function a(t) {
			return e.filter ? I(t, e.filter) : t;
		}
	}, t.prototype.eachComponent = function(e, t, n) {
		var r = this._componentsMap;
		if (V(e)) {
			var i = t, a = e;
			r.each(function(e, t) {
				for (var n = 0; e && n < e.length; n++) {
					var r = e[n];
					r && a.call(i, t, r, r.componentIndex);
				}
			});
		} else for (var o = H(e) ? r.get(e) : U(e) ? this.findComponents(e) : null, s = 0; o && s < o.length; s++) {
			var c = o[s];
			c && t.call(n, c, c.componentIndex);
		}
	}, t.prototype.getSeriesByName = function(e) {
		var t = oc(e, null);
		return I(this._componentsMap.get(`series`), function(e) {
			return !!e && t != null && e.name === t;
		});
	}, t.prototype.getSeriesByIndex = function(e) {
		return this._componentsMap.get(`series`)[e];
	}, t.prototype.getSeriesByType = function(e) {
		return I(this._componentsMap.get(`series`), function(t) {
			return !!t && t.subType === e;
		});
	}, t.prototype.getSeries = function() {
		return I(this._componentsMap.get(`series`), function(e) {
			return !!e;
		});
	}, t.prototype.getSeriesCount = function() {
		return this._componentsCount.get(`series`);
	}, t.prototype.eachSeries = function(e, t) {
		nE(this), P(this._seriesIndices, function(n) {
			var r = this._componentsMap.get(`series`)[n];
			e.call(t, r, n);
		}, this);
	}, t.prototype.eachRawSeries = function(e, t) {
		P(this._componentsMap.get(`series`), function(n) {
			n && e.call(t, n, n.componentIndex);
		});
	}, t.prototype.eachSeriesByType = function(e, t, n) {
		nE(this), P(this._seriesIndices, function(r) {
			var i = this._componentsMap.get(`series`)[r];
			i.subType === e && t.call(n, i, r);
		}, this);
	}, t.prototype.eachRawSeriesByType = function(e, t, n) {
		return P(this.getSeriesByType(e), t, n);
	}, t.prototype.isSeriesFiltered = function(e) {
		return nE(this), this._seriesIndicesMap.get(e.componentIndex) == null;
	}, t.prototype.getCurrentSeriesIndices = function() {
		return (this._seriesIndices || []).slice();
	}, t.prototype.filterSeries = function(e, t) {
		nE(this);
		var n = [];
		P(this._seriesIndices, function(r) {
			var i = this._componentsMap.get(`series`)[r];
			e.call(t, i, r) && n.push(r);
		}, this), this._seriesIndices = n, this._seriesIndicesMap = G(n);
	}, t.prototype.restoreData = function(e) {
		tE(this);
		var t = this._componentsMap, n = [];
		t.each(function(e, t) {
			Yg.hasClass(t) && n.push(t);
		}), Yg.topologicalTravel(n, Yg.getAllClassMainTypes(), function(n) {
			P(t.get(n), function(t) {
				t && (n !== `series` || !sE(t, e)) && t.restoreData();
			});
		});
	}, t.internalField = function() {
		tE = function(e) {
			var t = e._seriesIndices = [];
			P(e._componentsMap.get(`series`), function(e) {
				e && t.push(e.componentIndex);
			}), e._seriesIndicesMap = G(t);
		}, nE = function(e) {}, rE = function(e, t) {
			e.option = {}, e.option[iE] = aE, e._componentsMap = G({ series: [] }), e._componentsCount = G();
			var n = t.aria;
			U(n) && n.enabled == null && (n.enabled = !0), cE(t, e._theme.option), E(t, QT, !1), e._mergeOption(t, null);
		};
	}(), t;
}(sp);
function sE(e, t) {
	if (t) {
		var n = t.seriesIndex, r = t.seriesId, i = t.seriesName;
		return n != null && e.componentIndex !== n || r != null && e.id !== r || i != null && e.name !== i;
	}
}
function cE(e, t) {
	var n = e.color && !e.colorLayer;
	P(t, function(t, r) {
		r === `colorLayer` && n || r === `color` && e.color || Yg.hasClass(r) || (typeof t == `object` ? e[r] = e[r] ? E(e[r], t, !1) : T(t) : e[r] ?? (e[r] = t));
	});
}
function lE(e, t, n) {
	if (B(t)) {
		var r = G();
		return P(t, function(e) {
			e != null && oc(e, null) != null && r.set(e, !0);
		}), I(n, function(t) {
			return t && r.get(t[e]);
		});
	}
	var i = oc(t, null);
	return I(n, function(t) {
		return t && i != null && t[e] === i;
	});
}
function uE(e, t) {
	return t.hasOwnProperty(`subType`) ? I(e, function(e) {
		return e && e.subType === t.subType;
	}) : e;
}
function dE(e) {
	var t = G();
	return e && P(Ks(e.replaceMerge), function(e) {
		t.set(e, !0);
	}), { replaceMergeMainTypeMap: t };
}
M(oE, Qg);
var fE = /^(min|max)?(.+)$/, pE = function() {
	function e(e) {
		this._timelineOptions = [], this._mediaList = [], this._currentMediaIndices = [], this._api = e;
	}
	return e.prototype.setOption = function(e, t, n) {
		e && (P(Ks(e.series), function(e) {
			e && e.data && se(e.data) && ye(e.data);
		}), P(Ks(e.dataset), function(e) {
			e && e.source && se(e.source) && ye(e.source);
		})), e = T(e);
		var r = this._optionBackup, i = mE(e, t, !r);
		this._newBaseOption = i.baseOption, r ? (i.timelineOptions.length && (r.timelineOptions = i.timelineOptions), i.mediaList.length && (r.mediaList = i.mediaList), i.mediaDefault && (r.mediaDefault = i.mediaDefault)) : this._optionBackup = i;
	}, e.prototype.mountOption = function(e) {
		var t = this._optionBackup;
		return this._timelineOptions = t.timelineOptions, this._mediaList = t.mediaList, this._mediaDefault = t.mediaDefault, this._currentMediaIndices = [], T(e ? t.baseOption : this._newBaseOption);
	}, e.prototype.getTimelineOption = function(e) {
		var t, n = this._timelineOptions;
		if (n.length) {
			var r = e.getComponent(`timeline`);
			r && (t = T(n[r.getCurrentIndex()]));
		}
		return t;
	}, e.prototype.getMediaOption = function(e) {
		var t = this._api.getWidth(), n = this._api.getHeight(), r = this._mediaList, i = this._mediaDefault, a = [], o = [];
		if (!r.length && !i) return o;
		for (var s = 0, c = r.length; s < c; s++) hE(r[s].query, t, n) && a.push(s);
		return !a.length && i && (a = [-1]), a.length && !_E(a, this._currentMediaIndices) && (o = F(a, function(e) {
			return T(e === -1 ? i.option : r[e].option);
		})), this._currentMediaIndices = a, o;
	}, e;
}();
function mE(e, t, n) {
	var r = [], i, a, o = e.baseOption, s = e.timeline, c = e.options, l = e.media, u = !!e.media, d = !!(c || s || o && o.timeline);
	o ? (a = o, a.timeline || (a.timeline = s)) : ((d || u) && (e.options = e.media = null), a = e), u && B(l) && P(l, function(e) {
		e && e.option && (e.query ? r.push(e) : i ||= e);
	}), f(a), P(c, function(e) {
		return f(e);
	}), P(r, function(e) {
		return f(e.option);
	});
	function f(e) {
		P(t, function(t) {
			t(e, n);
		});
	}
	return {
		baseOption: a,
		timelineOptions: c || [],
		mediaDefault: i,
		mediaList: r
	};
}
function hE(e, t, n) {
	var r = {
		width: t,
		height: n,
		aspectratio: t / n
	}, i = !0;
	return P(e, function(e, t) {
		var n = t.match(fE);
		if (n && n[1] && n[2]) {
			var a = n[1];
			gE(r[n[2].toLowerCase()], e, a) || (i = !1);
		}
	}), i;
}
function gE(e, t, n) {
	return n === `min` ? e >= t : n === `max` ? e <= t : e === t;
}
function _E(e, t) {
	return e.join(`,`) === t.join(`,`);
}
var vE = P, yE = U, bE = [
	`areaStyle`,
	`lineStyle`,
	`nodeStyle`,
	`linkStyle`,
	`chordStyle`,
	`label`,
	`labelLine`
];
function xE(e) {
	var t = e && e.itemStyle;
	if (t) for (var n = 0, r = bE.length; n < r; n++) {
		var i = bE[n], a = t.normal, o = t.emphasis;
		a && a[i] && (e[i] = e[i] || {}, e[i].normal ? E(e[i].normal, a[i]) : e[i].normal = a[i], a[i] = null), o && o[i] && (e[i] = e[i] || {}, e[i].emphasis ? E(e[i].emphasis, o[i]) : e[i].emphasis = o[i], o[i] = null);
	}
}
function SE(e, t, n) {
	if (e && e[t] && (e[t].normal || e[t].emphasis)) {
		var r = e[t].normal, i = e[t].emphasis;
		r && (n ? (e[t].normal = e[t].emphasis = null, A(e[t], r)) : e[t] = r), i && (e.emphasis = e.emphasis || {}, e.emphasis[t] = i, i.focus && (e.emphasis.focus = i.focus), i.blurScope && (e.emphasis.blurScope = i.blurScope));
	}
}
function CE(e) {
	SE(e, `itemStyle`), SE(e, `lineStyle`), SE(e, `areaStyle`), SE(e, `label`), SE(e, `labelLine`), SE(e, `upperLabel`), SE(e, `edgeLabel`);
}
function wE(e, t) {
	var n = yE(e) && e[t], r = yE(n) && n.textStyle;
	if (r) for (var i = 0, a = Js.length; i < a; i++) {
		var o = Js[i];
		r.hasOwnProperty(o) && (n[o] = r[o]);
	}
}
function TE(e) {
	e && (CE(e), wE(e, `label`), e.emphasis && wE(e.emphasis, `label`));
}
function EE(e) {
	if (yE(e)) {
		xE(e), CE(e), wE(e, `label`), wE(e, `upperLabel`), wE(e, `edgeLabel`), e.emphasis && (wE(e.emphasis, `label`), wE(e.emphasis, `upperLabel`), wE(e.emphasis, `edgeLabel`));
		var t = e.markPoint;
		t && (xE(t), TE(t));
		var n = e.markLine;
		n && (xE(n), TE(n));
		var r = e.markArea;
		r && TE(r);
		var i = e.data;
		if (e.type === `graph`) {
			i ||= e.nodes;
			var a = e.links || e.edges;
			if (a && !se(a)) for (var o = 0; o < a.length; o++) TE(a[o]);
			P(e.categories, function(e) {
				CE(e);
			});
		}
		if (i && !se(i)) for (var o = 0; o < i.length; o++) TE(i[o]);
		if (t = e.markPoint, t && t.data) for (var s = t.data, o = 0; o < s.length; o++) TE(s[o]);
		if (n = e.markLine, n && n.data) for (var c = n.data, o = 0; o < c.length; o++) B(c[o]) ? (TE(c[o][0]), TE(c[o][1])) : TE(c[o]);
		e.type === `gauge` ? (wE(e, `axisLabel`), wE(e, `title`), wE(e, `detail`)) : e.type === `treemap` ? (SE(e.breadcrumb, `itemStyle`), P(e.levels, function(e) {
			CE(e);
		})) : e.type === `tree` && CE(e.leaves);
	}
}
function DE(e) {
	return B(e) ? e : e ? [e] : [];
}
function OE(e) {
	return (B(e) ? e[0] : e) || {};
}
function kE(e, t) {
	vE(DE(e.series), function(e) {
		yE(e) && EE(e);
	});
	var n = [
		`xAxis`,
		`yAxis`,
		`radiusAxis`,
		`angleAxis`,
		`singleAxis`,
		`parallelAxis`,
		`radar`
	];
	t && n.push(`valueAxis`, `categoryAxis`, `logAxis`, `timeAxis`), vE(n, function(t) {
		vE(DE(e[t]), function(e) {
			e && (wE(e, `axisLabel`), wE(e.axisPointer, `label`));
		});
	}), vE(DE(e.parallel), function(e) {
		var t = e && e.parallelAxisDefault;
		wE(t, `axisLabel`), wE(t && t.axisPointer, `label`);
	}), vE(DE(e.calendar), function(e) {
		SE(e, `itemStyle`), wE(e, `dayLabel`), wE(e, `monthLabel`), wE(e, `yearLabel`);
	}), vE(DE(e.radar), function(e) {
		wE(e, `name`), e.name && e.axisName == null && (e.axisName = e.name, delete e.name), e.nameGap != null && e.axisNameGap == null && (e.axisNameGap = e.nameGap, delete e.nameGap);
	}), vE(DE(e.geo), function(e) {
		yE(e) && (TE(e), vE(DE(e.regions), function(e) {
			TE(e);
		}));
	}), vE(DE(e.timeline), function(e) {
		TE(e), SE(e, `label`), SE(e, `itemStyle`), SE(e, `controlStyle`, !0);
		var t = e.data;
		B(t) && P(t, function(e) {
			U(e) && (SE(e, `label`), SE(e, `itemStyle`));
		});
	}), vE(DE(e.toolbox), function(e) {
		SE(e, `iconStyle`), vE(e.feature, function(e) {
			SE(e, `iconStyle`);
		});
	}), wE(OE(e.axisPointer), `label`), wE(OE(e.tooltip).axisPointer, `label`);
}
function AE(e, t) {
	for (var n = t.split(`,`), r = e, i = 0; i < n.length && (r &&= r[n[i]], r != null); i++);
	return r;
}
function jE(e, t, n, r) {
	for (var i = t.split(`,`), a = e, o, s = 0; s < i.length - 1; s++) o = i[s], a[o] ?? (a[o] = {}), a = a[o];
	(r || a[i[s]] == null) && (a[i[s]] = n);
}
function ME(e) {
	e && P(NE, function(t) {
		t[0] in e && !(t[1] in e) && (e[t[1]] = e[t[0]]);
	});
}
var NE = [
	[`x`, `left`],
	[`y`, `top`],
	[`x2`, `right`],
	[`y2`, `bottom`]
], PE = [
	`grid`,
	`geo`,
	`parallel`,
	`legend`,
	`toolbox`,
	`title`,
	`visualMap`,
	`dataZoom`,
	`timeline`
], FE = [
	[`borderRadius`, `barBorderRadius`],
	[`borderColor`, `barBorderColor`],
	[`borderWidth`, `barBorderWidth`]
];
function IE(e) {
	var t = e && e.itemStyle;
	if (t) for (var n = 0; n < FE.length; n++) {
		var r = FE[n][1], i = FE[n][0];
		t[r] != null && (t[i] = t[r]);
	}
}
function LE(e) {
	e && e.alignTo === `edge` && e.margin != null && e.edgeDistance == null && (e.edgeDistance = e.margin);
}
function RE(e) {
	e && e.downplay && !e.blur && (e.blur = e.downplay);
}
function zE(e) {
	e && e.focusNodeAdjacency != null && (e.emphasis = e.emphasis || {}, e.emphasis.focus ?? (e.emphasis.focus = `adjacency`));
}
function BE(e, t) {
	if (e) for (var n = 0; n < e.length; n++) t(e[n]), e[n] && BE(e[n].children, t);
}
function VE(e, t) {
	kE(e, t), e.series = Ks(e.series), P(e.series, function(e) {
		if (U(e)) {
			var t = e.type;
			if (t === `line`) e.clipOverflow != null && (e.clip = e.clipOverflow);
			else if (t === `pie` || t === `gauge`) {
				e.clockWise != null && (e.clockwise = e.clockWise), LE(e.label);
				var n = e.data;
				if (n && !se(n)) for (var r = 0; r < n.length; r++) LE(n[r]);
				e.hoverOffset != null && (e.emphasis = e.emphasis || {}, (e.emphasis.scaleSize = null) && (e.emphasis.scaleSize = e.hoverOffset));
			} else if (t === `gauge`) {
				var i = AE(e, `pointer.color`);
				i != null && jE(e, `itemStyle.color`, i);
			} else if (t === `bar`) {
				IE(e), IE(e.backgroundStyle), IE(e.emphasis);
				var n = e.data;
				if (n && !se(n)) for (var r = 0; r < n.length; r++) typeof n[r] == `object` && (IE(n[r]), IE(n[r] && n[r].emphasis));
			} else if (t === `sunburst`) {
				var a = e.highlightPolicy;
				a && (e.emphasis = e.emphasis || {}, e.emphasis.focus || (e.emphasis.focus = a)), RE(e), BE(e.data, RE);
			} else t === `graph` || t === `sankey` ? zE(e) : t === `map` && (e.mapType && !e.map && (e.map = e.mapType), e.mapLocation && A(e, e.mapLocation));
			e.hoverAnimation != null && (e.emphasis = e.emphasis || {}, e.emphasis && e.emphasis.scale == null && (e.emphasis.scale = e.hoverAnimation)), ME(e);
		}
	}), e.dataRange && (e.visualMap = e.dataRange), P(PE, function(t) {
		var n = e[t];
		n && (B(n) || (n = [n]), P(n, function(e) {
			ME(e);
		}));
	});
}
var HE = Bc(UE);
function UE(e) {
	var t = G();
	e.eachSeries(function(e) {
		var n = e.get(`stack`);
		if (n) {
			var r = t.get(n) || t.set(n, []), i = e.getData(), a = {
				stackResultDimension: i.getCalculationInfo(`stackResultDimension`),
				stackedOverDimension: i.getCalculationInfo(`stackedOverDimension`),
				stackedDimension: i.getCalculationInfo(`stackedDimension`),
				stackedByDimension: i.getCalculationInfo(`stackedByDimension`),
				isStackedByIndex: i.getCalculationInfo(`isStackedByIndex`),
				data: i,
				seriesModel: e
			};
			if (!a.stackedDimension || !(a.isStackedByIndex || a.stackedByDimension)) return;
			r.push(a);
		}
	}), t.each(function(e) {
		e.length !== 0 && ((e[0].seriesModel.get(`stackOrder`) || `seriesAsc`) === `seriesDesc` && e.reverse(), P(e, function(t, n) {
			t.data.setCalculationInfo(`stackedOnSeries`, n > 0 ? e[n - 1].seriesModel : null);
		}), WE(e));
	});
}
function WE(e) {
	P(e, function(t, n) {
		var r = [], i = [NaN, NaN], a = [t.stackResultDimension, t.stackedOverDimension], o = t.data, s = t.isStackedByIndex, c = t.seriesModel.get(`stackStrategy`) || `samesign`;
		o.modify(a, function(a, l, u) {
			var d = o.get(t.stackedDimension, u);
			if (isNaN(d)) return i;
			var f, p;
			s ? p = o.getRawIndex(u) : f = o.get(t.stackedByDimension, u);
			for (var m = NaN, h = n - 1; h >= 0; h--) {
				var g = e[h];
				if (s || (p = g.data.rawIndexOf(g.stackedByDimension, f)), p >= 0) {
					var _ = g.data.getByRawIndex(g.stackResultDimension, p);
					if (c === `all` || c === `positive` && _ > 0 || c === `negative` && _ < 0 || c === `samesign` && d >= 0 && _ > 0 || c === `samesign` && d <= 0 && _ < 0) {
						d = Ss(d, _), m = _;
						break;
					}
				}
			}
			return r[0] = d, r[1] = m, r;
		});
	});
}
var GE = function() {
	function e() {
		this.group = new ku(), this.uid = lh(`viewComponent`);
	}
	return e.prototype.init = function(e, t) {}, e.prototype.render = function(e, t, n, r) {}, e.prototype.dispose = function(e, t) {}, e.prototype.updateView = function(e, t, n, r) {}, e.prototype.updateLayout = function(e, t, n, r) {}, e.prototype.updateVisual = function(e, t, n, r) {}, e.prototype.toggleBlurSeries = function(e, t, n) {}, e.prototype.eachRendered = function(e) {
		var t = this.group;
		t && t.traverse(e);
	}, e;
}();
Re(GE), Ge(GE);
var KE = Z(), qE = {
	itemStyle: Ke(ip, !0),
	lineStyle: Ke(tp, !0)
}, JE = {
	lineStyle: `stroke`,
	itemStyle: `fill`
};
function YE(e, t) {
	return e.visualStyleMapper || qE[t] || (console.warn(`Unknown style type '` + t + `'.`), qE.itemStyle);
}
function XE(e, t) {
	return e.visualDrawType || JE[t] || (console.warn(`Unknown style type '` + t + `'.`), `fill`);
}
var ZE = {
	createOnAllSeries: !0,
	performRawSeries: !0,
	reset: function(e, t) {
		var n = e.getData(), r = e.visualStyleAccessPath || `itemStyle`, i = e.getModel(r), a = YE(e, r)(i), o = i.getShallow(`decal`);
		o && (n.setVisual(`decal`, o), o.dirty = !0);
		var s = XE(e, r), c = a[s], l = V(c) ? c : null, u = a.fill === `auto` || a.stroke === `auto`;
		if (!a[s] || l || u) {
			var d = e.getColorFromPalette(e.name, null, t.getSeriesCount());
			a[s] || (a[s] = d, n.setVisual(`colorFromPalette`, !0)), a.fill = a.fill === `auto` || V(a.fill) ? d : a.fill, a.stroke = a.stroke === `auto` || V(a.stroke) ? d : a.stroke;
		}
		if (n.setVisual(`style`, a), n.setVisual(`drawType`, s), !t.isSeriesFiltered(e) && l) return n.setVisual(`colorFromPalette`, !1), { dataEach: function(t, n) {
			var r = e.getDataParams(n), i = O({}, a);
			i[s] = l(r), t.setItemVisual(n, `style`, i);
		} };
	}
}, QE = new sp(), $E = {
	createOnAllSeries: !0,
	reset: function(e, t) {
		if (!e.ignoreStyleOnData) {
			var n = e.getData(), r = e.visualStyleAccessPath || `itemStyle`, i = YE(e, r), a = n.getVisual(`drawType`);
			return { dataEach: n.hasItemOption ? function(e, t) {
				var n = e.getRawDataItem(t);
				if (n && n[r]) {
					QE.option = n[r];
					var o = i(QE);
					O(e.ensureUniqueItemVisual(t, `style`), o), QE.option.decal && (e.setItemVisual(t, `decal`, QE.option.decal), QE.option.decal.dirty = !0), a in o && e.setItemVisual(t, `colorFromPalette`, !1);
				}
			} : null };
		}
	}
}, eD = {
	performRawSeries: !0,
	overallReset: function(e) {
		var t = G();
		e.eachSeries(function(e) {
			if (!e.isColorBySeries()) {
				var n = e.type + `-` + e.getColorBy();
				KE(e).scope = t.get(n) || t.set(n, {});
			}
		}), e.eachSeries(function(e) {
			if (!e.isColorBySeries()) {
				var t = e.getRawData(), n = {}, r = e.getData(), i = KE(e).scope, a = XE(e, e.visualStyleAccessPath || `itemStyle`);
				r.each(function(e) {
					var t = r.getRawIndex(e);
					n[t] = e;
				}), t.each(function(o) {
					var s = n[o];
					if (r.getItemVisual(s, `colorFromPalette`)) {
						var c = r.ensureUniqueItemVisual(s, `style`), l = t.getName(o) || o + ``, u = t.count();
						c[a] = e.getColorFromPalette(l, i, u);
					}
				});
			}
		});
	}
}, tD = Math.PI;
function nD(e, t) {
	t ||= {}, A(t, {
		text: `loading`,
		textColor: Q.color.primary,
		fontSize: 12,
		fontWeight: `normal`,
		fontStyle: `normal`,
		fontFamily: `sans-serif`,
		maskColor: `rgba(255,255,255,0.8)`,
		showSpinner: !0,
		color: Q.color.theme[0],
		spinnerRadius: 10,
		lineWidth: 5,
		zlevel: 0
	});
	var n = new ku(), r = new Fo({
		style: { fill: t.maskColor },
		zlevel: t.zlevel,
		z: 1e4
	});
	n.add(r);
	var i = new Bo({
		style: {
			text: t.text,
			fill: t.textColor,
			fontSize: t.fontSize,
			fontWeight: t.fontWeight,
			fontStyle: t.fontStyle,
			fontFamily: t.fontFamily
		},
		zlevel: t.zlevel,
		z: 10001
	}), a = new Fo({
		style: { fill: `none` },
		textContent: i,
		textConfig: {
			position: `right`,
			distance: 10
		},
		zlevel: t.zlevel,
		z: 10001
	});
	n.add(a);
	var o;
	return t.showSpinner && (o = new pd({
		shape: {
			startAngle: -tD / 2,
			endAngle: -tD / 2 + .1,
			r: t.spinnerRadius
		},
		style: {
			stroke: t.color,
			lineCap: `round`,
			lineWidth: t.lineWidth
		},
		zlevel: t.zlevel,
		z: 10001
	}), o.animateShape(!0).when(1e3, { endAngle: tD * 3 / 2 }).start(`circularInOut`), o.animateShape(!0).when(1e3, { startAngle: tD * 3 / 2 }).delay(300).start(`circularInOut`), n.add(o)), n.resize = function() {
		var n = i.getBoundingRect().width, s = t.showSpinner ? t.spinnerRadius : 0, c = (e.getWidth() - s * 2 - (t.showSpinner && n ? 10 : 0) - n) / 2 - (t.showSpinner && n ? 0 : 5 + n / 2) + (t.showSpinner ? 0 : n / 2) + (n ? 0 : s), l = e.getHeight() / 2;
		t.showSpinner && o.setShape({
			cx: c,
			cy: l
		}), a.setShape({
			x: c - s,
			y: l - s,
			width: s * 2,
			height: s * 2
		}), r.setShape({
			x: 0,
			y: 0,
			width: e.getWidth(),
			height: e.getHeight()
		});
	}, n.resize(), n;
}
var rD = function() {
	function e(e, t, n, r) {
		this._stageTaskMap = G(), this.ecInstance = e, this.api = t, n = this._dataProcessorHandlers = n.slice(), r = this._visualHandlers = r.slice(), this._allHandlers = n.concat(r);
	}
	return e.prototype.restoreData = function(e, t) {
		e.restoreData(t), this._stageTaskMap.each(function(e) {
			var t = e.overallTask;
			t && t.dirty();
		});
	}, e.prototype.getPerformArgs = function(e, t) {
		if (e.__pipeline) {
			var n = this._pipelineMap.get(e.__pipeline.id), r = n.context, i = !t && n.progressiveEnabled && (!r || r.progressiveRender) && e.__idxInPipeline > n.blockIndex ? n.step : null, a = r && r.modDataCount;
			return {
				step: i,
				modBy: a == null ? null : Math.ceil(a / i),
				modDataCount: a
			};
		}
	}, e.prototype.getPipeline = function(e) {
		return this._pipelineMap.get(e);
	}, e.prototype.updateStreamModes = function(e, t) {
		var n = this._pipelineMap.get(e.uid);
		e.pipelineContext = n.context = e.__preparePipelineContext ? e.__preparePipelineContext(t, n) : zc(e, t, n);
	}, e.prototype.restorePipelines = function(e, t) {
		var n = this, r = n._pipelineMap = G();
		t.eachSeries(function(t) {
			var i = e.painter.type === `canvas` && t.getProgressive(), a = t.uid;
			r.set(a, {
				id: a,
				head: null,
				tail: null,
				threshold: t.getProgressiveThreshold(),
				progressiveEnabled: i && !(t.preventIncremental && t.preventIncremental()),
				blockIndex: -1,
				step: Math.round(i || 700),
				count: 0
			}), n._pipe(t, t.dataTask);
		});
	}, e.prototype.prepareStageTasks = function() {
		var e = this._stageTaskMap, t = this.api.getModel(), n = this.api;
		P(this._allHandlers, function(r) {
			var i = e.get(r.uid) || e.set(r.uid, {});
			ge(!(r.reset && r.overallReset), ``), r.reset && this._createSeriesStageTask(r, i, t, n), r.overallReset && this._createOverallStageTask(r, i, t, n);
		}, this);
	}, e.prototype.prepareView = function(e, t, n, r) {
		var i = e.renderTask, a = i.context;
		a.model = t, a.ecModel = n, a.api = r, i.__block = !e.incrementalPrepareRender, this._pipe(t, i);
	}, e.prototype.performDataProcessorTasks = function(e, t) {
		this._performStageTasks(this._dataProcessorHandlers, e, t, { block: !0 });
	}, e.prototype.performVisualTasks = function(e, t, n) {
		this._performStageTasks(this._visualHandlers, e, t, n);
	}, e.prototype._performStageTasks = function(e, t, n, r) {
		r ||= {};
		var i = !1, a = this;
		P(e, function(e, s) {
			if (!(r.visualType && r.visualType !== e.visualType)) {
				var c = a._stageTaskMap.get(e.uid), l = c.seriesTaskMap, u = c.overallTask;
				if (u) {
					var d, f = u.agentStubMap;
					f.each(function(e) {
						o(r, e) && (e.dirty(), d = !0);
					}), d && u.dirty(), a.updatePayload(u, n);
					var p = a.getPerformArgs(u, r.block);
					f.each(function(e) {
						e.perform(p);
					}), u.perform(p) && (i = !0);
				} else l && l.each(function(s, c) {
					o(r, s) && s.dirty();
					var l = a.getPerformArgs(s, r.block);
					l.skip = !e.performRawSeries && t.isSeriesFiltered(s.context.model), a.updatePayload(s, n), s.perform(l) && (i = !0);
				});
			}
		});
		function o(e, t) {
			return e.setDirty && (!e.dirtyMap || e.dirtyMap.get(t.__pipeline.id));
		}
		this.unfinished = i || this.unfinished;
	}, e.prototype.performSeriesTasks = function(e) {
		var t;
		e.eachSeries(function(e) {
			t = e.dataTask.perform() || t;
		}), this.unfinished = t || this.unfinished;
	}, e.prototype.plan = function() {
		this._pipelineMap.each(function(e) {
			var t = e.tail;
			do {
				if (t.__block) {
					e.blockIndex = t.__idxInPipeline;
					break;
				}
				t = t.getUpstream();
			} while (t);
		});
	}, e.prototype.updatePayload = function(e, t) {
		t !== `remain` && (e.context.payload = t);
	}, e.prototype._createSeriesStageTask = function(e, t, n, r) {
		var i = this, a = t.seriesTaskMap, o = t.seriesTaskMap = G(), s = e.seriesType, c = e.getTargetSeries;
		e.createOnAllSeries ? n.eachRawSeries(l) : s ? n.eachRawSeriesByType(s, l) : c && c(n, r).each(l);
		function l(t) {
			var s = t.uid, c = o.set(s, a && a.get(s) || a_({
				plan: cD,
				reset: lD,
				count: fD
			}));
			c.context = {
				model: t,
				ecModel: n,
				api: r,
				useClearVisual: e.isVisual && !e.isLayout,
				plan: e.plan,
				reset: e.reset,
				scheduler: i
			}, i._pipe(t, c);
		}
	}, e.prototype._createOverallStageTask = function(e, t, n, r) {
		var i = this, a = t.overallTask = t.overallTask || a_({ reset: iD });
		a.context = {
			ecModel: n,
			api: r,
			overallReset: e.overallReset,
			scheduler: i
		};
		var o = a.agentStubMap, s = a.agentStubMap = G(), c = e.seriesType, l = e.getTargetSeries, u = e.dirtyOnOverallProgress, d = !1;
		ge(!e.createOnAllSeries, ``), c ? n.eachRawSeriesByType(c, f) : l ? l(n, r).each(f) : P(n.getSeries(), f);
		function f(e) {
			var t = e.uid, n = s.set(t, o && o.get(t) || (d = !0, a_({
				reset: aD,
				onDirty: sD
			})));
			n.context = {
				model: e,
				dirtyOnOverallProgress: u
			}, n.agent = a, n.__block = u, i._pipe(e, n);
		}
		d && a.dirty();
	}, e.prototype._pipe = function(e, t) {
		var n = e.uid, r = this._pipelineMap.get(n);
		!r.head && (r.head = t), r.tail && r.tail.pipe(t), r.tail = t, t.__idxInPipeline = r.count++, t.__pipeline = r;
	}, e.wrapStageHandler = function(e, t) {
		return V(e) && (e = {
			overallReset: e,
			seriesType: pD(e)
		}), e.uid = lh(`stageHandler`), t && (e.visualType = t), e;
	}, e;
}();
function iD(e) {
	e.overallReset(e.ecModel, e.api, e.payload);
}
function aD(e) {
	return e.dirtyOnOverallProgress && oD;
}
function oD() {
	this.agent.dirty(), this.getDownstream().dirty();
}
function sD() {
	this.agent && this.agent.dirty();
}
function cD(e) {
	return e.plan ? e.plan(e.model, e.ecModel, e.api, e.payload) : null;
}
function lD(e) {
	e.useClearVisual && e.data.clearAllVisual();
	var t = e.resetDefines = Ks(e.reset(e.model, e.ecModel, e.api, e.payload));
	return t.length > 1 ? F(t, function(e, t) {
		return dD(t);
	}) : uD;
}
var uD = dD(0);
function dD(e) {
	return function(t, n) {
		var r = n.data, i = n.resetDefines[e];
		if (i && i.dataEach) for (var a = t.start; a < t.end; a++) i.dataEach(r, a);
		else i && i.progress && i.progress(t, r);
	};
}
function fD(e) {
	return e.data.count();
}
function pD(e) {
	gD = null;
	try {
		e(mD, hD);
	} catch {}
	return gD;
}
var mD = {}, hD = {}, gD;
_D(mD, oE), _D(hD, Qc), mD.eachSeriesByType = mD.eachRawSeriesByType = function(e) {
	gD = e;
}, mD.eachComponent = function(e) {
	e.mainType === `series` && e.subType && (gD = e.subType);
};
function _D(e, t) {
	for (var n in t.prototype) e[n] = Oe;
}
var $ = Q.darkColor, vD = $.background, yD = function() {
	return {
		axisLine: { lineStyle: { color: $.axisLine } },
		splitLine: { lineStyle: { color: $.axisSplitLine } },
		splitArea: { areaStyle: { color: [$.backgroundTint, $.backgroundTransparent] } },
		minorSplitLine: { lineStyle: { color: $.axisMinorSplitLine } },
		axisLabel: { color: $.axisLabel },
		axisName: {}
	};
}, bD = {
	label: { color: $.secondary },
	itemStyle: { borderColor: $.borderTint },
	dividerLineStyle: { color: $.border }
}, xD = {
	darkMode: !0,
	color: $.theme,
	backgroundColor: vD,
	axisPointer: {
		lineStyle: { color: $.border },
		crossStyle: { color: $.borderShade },
		label: { color: $.tertiary }
	},
	legend: {
		textStyle: { color: $.secondary },
		pageTextStyle: { color: $.tertiary }
	},
	textStyle: { color: $.secondary },
	title: {
		textStyle: { color: $.primary },
		subtextStyle: { color: $.quaternary }
	},
	toolbox: {
		iconStyle: { borderColor: $.accent50 },
		feature: { dataView: {
			backgroundColor: vD,
			textColor: $.primary,
			textareaColor: $.background,
			textareaBorderColor: $.border,
			buttonColor: $.accent50,
			buttonTextColor: $.neutral00
		} }
	},
	tooltip: {
		backgroundColor: $.neutral20,
		defaultBorderColor: $.border,
		textStyle: { color: $.tertiary }
	},
	dataZoom: {
		borderColor: $.accent10,
		textStyle: { color: $.tertiary },
		brushStyle: { color: $.backgroundTint },
		handleStyle: {
			color: $.neutral00,
			borderColor: $.accent20
		},
		moveHandleStyle: { color: $.accent40 },
		emphasis: { handleStyle: { borderColor: $.accent50 } },
		dataBackground: {
			lineStyle: { color: $.accent30 },
			areaStyle: { color: $.accent20 }
		},
		selectedDataBackground: {
			lineStyle: { color: $.accent50 },
			areaStyle: { color: $.accent30 }
		}
	},
	visualMap: {
		textStyle: { color: $.secondary },
		handleStyle: { borderColor: $.neutral30 }
	},
	timeline: {
		lineStyle: { color: $.accent10 },
		label: { color: $.tertiary },
		controlStyle: {
			color: $.accent30,
			borderColor: $.accent30
		}
	},
	calendar: {
		itemStyle: {
			color: $.neutral00,
			borderColor: $.neutral20
		},
		dayLabel: { color: $.tertiary },
		monthLabel: { color: $.secondary },
		yearLabel: { color: $.secondary }
	},
	matrix: {
		x: bD,
		y: bD,
		backgroundColor: { borderColor: $.axisLine },
		body: { itemStyle: { borderColor: $.borderTint } }
	},
	timeAxis: yD(),
	logAxis: yD(),
	valueAxis: yD(),
	categoryAxis: yD(),
	line: { symbol: `circle` },
	graph: { color: $.theme },
	gauge: {
		title: { color: $.secondary },
		axisLine: { lineStyle: { color: [[1, $.neutral05]] } },
		axisLabel: { color: $.axisLabel },
		detail: { color: $.primary }
	},
	candlestick: { itemStyle: {
		color: `#f64e56`,
		color0: `#54ea92`,
		borderColor: `#f64e56`,
		borderColor0: `#54ea92`
	} },
	funnel: { itemStyle: { borderColor: $.background } },
	radar: function() {
		var e = yD();
		return e.axisName = { color: $.axisLabel }, e.axisLine.lineStyle.color = $.neutral20, e;
	}(),
	treemap: { breadcrumb: {
		itemStyle: {
			color: $.neutral20,
			textStyle: { color: $.secondary }
		},
		emphasis: { itemStyle: { color: $.neutral30 } }
	} },
	sunburst: { itemStyle: { borderColor: $.background } },
	map: {
		itemStyle: {
			borderColor: $.border,
			areaColor: $.neutral10
		},
		label: { color: $.tertiary },
		emphasis: {
			label: { color: $.primary },
			itemStyle: { areaColor: $.highlight }
		},
		select: {
			label: { color: $.primary },
			itemStyle: { areaColor: $.highlight }
		}
	},
	geo: {
		itemStyle: {
			borderColor: $.border,
			areaColor: $.neutral10
		},
		emphasis: {
			label: { color: $.primary },
			itemStyle: { areaColor: $.highlight }
		},
		select: {
			label: { color: $.primary },
			itemStyle: { color: $.highlight }
		}
	}
};
xD.categoryAxis.splitLine.show = !1;
var SD = function() {
	function e() {}
	return e.prototype.normalizeQuery = function(e) {
		var t = {}, n = {}, r = {};
		if (H(e)) {
			var i = Fe(e);
			t.mainType = i.main || null, t.subType = i.sub || null;
		} else {
			var a = [
				`Index`,
				`Name`,
				`Id`
			], o = {
				name: 1,
				dataIndex: 1,
				dataType: 1
			};
			P(e, function(e, i) {
				for (var s = !1, c = 0; c < a.length; c++) {
					var l = a[c], u = i.lastIndexOf(l);
					if (u > 0 && u === i.length - l.length) {
						var d = i.slice(0, u);
						d !== `data` && (t.mainType = d, t[l.toLowerCase()] = e, s = !0);
					}
				}
				o.hasOwnProperty(i) && (n[i] = e, s = !0), s || (r[i] = e);
			});
		}
		return {
			cptQuery: t,
			dataQuery: n,
			otherQuery: r
		};
	}, e.prototype.filter = function(e, t) {
		var n = this.eventInfo;
		if (!n) return !0;
		var r = n.targetEl, i = n.packedEvent, a = n.model, o = n.view;
		if (!a || !o) return !0;
		var s = t.cptQuery, c = t.dataQuery;
		return l(s, a, `mainType`) && l(s, a, `subType`) && l(s, a, `index`, `componentIndex`) && l(s, a, `name`) && l(s, a, `id`) && l(c, i, `name`) && l(c, i, `dataIndex`) && l(c, i, `dataType`) && (!o.filterForExposedEvent || o.filterForExposedEvent(e, t.otherQuery, r, i));
		function l(e, t, n, r) {
			return e[n] == null || t[r || n] === e[n];
		}
	}, e.prototype.afterTrigger = function() {
		this.eventInfo = null;
	}, e;
}(), CD = [
	`symbol`,
	`symbolSize`,
	`symbolRotate`,
	`symbolOffset`
], wD = CD.concat([`symbolKeepAspect`]), TD = {
	createOnAllSeries: !0,
	performRawSeries: !0,
	reset: function(e, t) {
		var n = e.getData();
		if (e.legendIcon && n.setVisual(`legendIcon`, e.legendIcon), !e.hasSymbolVisual) return;
		for (var r = {}, i = {}, a = !1, o = 0; o < CD.length; o++) {
			var s = CD[o], c = e.get(s);
			V(c) ? (a = !0, i[s] = c) : r[s] = c;
		}
		if (r.symbol = r.symbol || e.defaultSymbol, n.setVisual(O({
			legendIcon: e.legendIcon || r.symbol,
			symbolKeepAspect: e.get(`symbolKeepAspect`)
		}, r)), t.isSeriesFiltered(e)) return;
		var l = L(i);
		function u(t, n) {
			for (var r = e.getRawValue(n), a = e.getDataParams(n), o = 0; o < l.length; o++) {
				var s = l[o];
				t.setItemVisual(n, s, i[s](r, a));
			}
		}
		return { dataEach: a ? u : null };
	}
}, ED = {
	createOnAllSeries: !0,
	performRawSeries: !0,
	reset: function(e, t) {
		if (!e.hasSymbolVisual || t.isSeriesFiltered(e)) return;
		var n = e.getData();
		function r(e, t) {
			for (var n = e.getItemModel(t), r = 0; r < wD.length; r++) {
				var i = wD[r], a = n.getShallow(i, !0);
				a != null && e.setItemVisual(t, i, a);
			}
		}
		return { dataEach: n.hasItemOption ? r : null };
	}
};
function DD(e, t, n) {
	switch (n) {
		case `color`: return e.getItemVisual(t, `style`)[e.getVisual(`drawType`)];
		case `opacity`: return e.getItemVisual(t, `style`).opacity;
		case `symbol`:
		case `symbolSize`:
		case `liftZ`: return e.getItemVisual(t, n);
	}
}
function OD(e, t) {
	switch (t) {
		case `color`: return e.getVisual(`style`)[e.getVisual(`drawType`)];
		case `opacity`: return e.getVisual(`style`).opacity;
		case `symbol`:
		case `symbolSize`:
		case `liftZ`: return e.getVisual(t);
	}
}
function kD(e, t, n, r) {
	switch (n) {
		case `color`:
			var i = e.ensureUniqueItemVisual(t, `style`);
			i[e.getVisual(`drawType`)] = r, e.setItemVisual(t, `colorFromPalette`, !1);
			break;
		case `opacity`:
			e.ensureUniqueItemVisual(t, `style`).opacity = r;
			break;
		case `symbol`:
		case `symbolSize`:
		case `liftZ`: e.setItemVisual(t, n, r);
	}
}
function AD(e, t, n) {
	for (var r; e && !(t(e) && (r = e, n));) e = e.__hostTarget || e.parent;
	return r;
}
var jD = new Ri(), MD = {};
function ND(e, t) {
	MD[e] = t;
}
function PD(e) {
	return MD[e];
}
var FD = {};
function ID(e, t) {
	FD[e] = t;
}
function LD(e) {
	return FD[e];
}
var RD = Math.round(Math.random() * 9), zD = typeof Object.defineProperty == `function`, BD = function() {
	function e() {
		this._id = `__ec_inner_` + RD++;
	}
	return e.prototype.get = function(e) {
		return this._guard(e)[this._id];
	}, e.prototype.set = function(e, t) {
		var n = this._guard(e);
		return zD ? Object.defineProperty(n, this._id, {
			value: t,
			enumerable: !1,
			configurable: !0
		}) : n[this._id] = t, this;
	}, e.prototype.delete = function(e) {
		return this.has(e) ? (delete this._guard(e)[this._id], !0) : !1;
	}, e.prototype.has = function(e) {
		return !!this._guard(e)[this._id];
	}, e.prototype._guard = function(e) {
		if (e !== Object(e)) throw TypeError(`Value of WeakMap is not a non-null object.`);
		return e;
	}, e;
}();
function VD(e) {
	return isFinite(e);
}
function HD(e, t, n) {
	var r = t.x == null ? 0 : t.x, i = t.x2 == null ? 1 : t.x2, a = t.y == null ? 0 : t.y, o = t.y2 == null ? 0 : t.y2;
	return t.global || (r = r * n.width + n.x, i = i * n.width + n.x, a = a * n.height + n.y, o = o * n.height + n.y), r = VD(r) ? r : 0, i = VD(i) ? i : 1, a = VD(a) ? a : 0, o = VD(o) ? o : 0, e.createLinearGradient(r, a, i, o);
}
function UD(e, t, n) {
	var r = n.width, i = n.height, a = Math.min(r, i), o = t.x == null ? .5 : t.x, s = t.y == null ? .5 : t.y, c = t.r == null ? .5 : t.r;
	return t.global || (o = o * r + n.x, s = s * i + n.y, c *= a), o = VD(o) ? o : .5, s = VD(s) ? s : .5, c = c >= 0 && VD(c) ? c : .5, e.createRadialGradient(o, s, 0, o, s, c);
}
function WD(e, t, n) {
	for (var r = t.type === `radial` ? UD(e, t, n) : HD(e, t, n), i = t.colorStops, a = 0; a < i.length; a++) r.addColorStop(i[a].offset, i[a].color);
	return r;
}
function GD(e, t) {
	if (e === t || !e && !t) return !1;
	if (!e || !t || e.length !== t.length) return !0;
	for (var n = 0; n < e.length; n++) if (e[n] !== t[n]) return !0;
	return !1;
}
function KD(e) {
	return parseInt(e, 10);
}
function qD(e, t, n) {
	var r = [`width`, `height`][t], i = [`clientWidth`, `clientHeight`][t], a = [`paddingLeft`, `paddingTop`][t], o = [`paddingRight`, `paddingBottom`][t];
	if (n[r] != null && n[r] !== `auto`) return parseFloat(n[r]);
	var s = document.defaultView.getComputedStyle(e);
	return (e[i] || KD(s[r]) || KD(e.style[r])) - (KD(s[a]) || 0) - (KD(s[o]) || 0) || 0;
}
function JD(e, t) {
	return !e || e === `solid` || !(t > 0) ? null : e === `dashed` ? [4 * t, 2 * t] : e === `dotted` ? [t] : ae(e) ? [e] : B(e) ? e : null;
}
function YD(e) {
	var t = e.style, n = t.lineDash && t.lineWidth > 0 && JD(t.lineDash, t.lineWidth), r = t.lineDashOffset;
	if (n) {
		var i = t.strokeNoScale && e.getLineScale ? e.getLineScale() : 1;
		i && i !== 1 && (n = F(n, function(e) {
			return e / i;
		}), r /= i);
	}
	return [n, r];
}
var XD = new Ya(!0);
function ZD(e) {
	var t = e.stroke;
	return !(t == null || t === `none` || !(e.lineWidth > 0));
}
function QD(e) {
	return typeof e == `string` && e !== `none`;
}
function $D(e) {
	var t = e.fill;
	return t != null && t !== `none`;
}
function eO(e, t) {
	if (t.fillOpacity != null && t.fillOpacity !== 1) {
		var n = e.globalAlpha;
		e.globalAlpha = t.fillOpacity * t.opacity, e.fill(), e.globalAlpha = n;
	} else e.fill();
}
function tO(e, t) {
	if (t.strokeOpacity != null && t.strokeOpacity !== 1) {
		var n = e.globalAlpha;
		e.globalAlpha = t.strokeOpacity * t.opacity, e.stroke(), e.globalAlpha = n;
	} else e.stroke();
}
function nO(e, t, n) {
	var r = et(t.image, t.__image, n);
	if (nt(r)) {
		var i = e.createPattern(r, t.repeat || `repeat`);
		if (typeof DOMMatrix == `function` && i && i.setTransform) {
			var a = new DOMMatrix();
			a.translateSelf(t.x || 0, t.y || 0), a.rotateSelf(0, 0, (t.rotation || 0) * ke), a.scaleSelf(t.scaleX || 1, t.scaleY || 1), i.setTransform(a);
		}
		return i;
	}
}
function rO(e, t, n, r, i) {
	var a, o = ZD(n), s = $D(n), c = n.strokePercent, l = c < 1, u = !t.path;
	(!t.silent || l) && u && t.createPathProxy();
	var d = t.path || XD, f = t.__dirty;
	if (!r) {
		var p = n.fill, m = n.stroke, h = s && !!p.colorStops, g = o && !!m.colorStops, _ = s && !!p.image, v = o && !!m.image, y = void 0, b = void 0, x = void 0, S = void 0, C = void 0;
		(h || g) && (C = t.getBoundingRect()), h && (y = f ? WD(e, p, C) : t.__canvasFillGradient, t.__canvasFillGradient = y), g && (b = f ? WD(e, m, C) : t.__canvasStrokeGradient, t.__canvasStrokeGradient = b), _ && (x = f || !t.__canvasFillPattern ? nO(e, p, t) : t.__canvasFillPattern, t.__canvasFillPattern = x), v && (S = f || !t.__canvasStrokePattern ? nO(e, m, t) : t.__canvasStrokePattern, t.__canvasStrokePattern = S), h ? e.fillStyle = y : _ && (x ? e.fillStyle = x : s = !1), g ? e.strokeStyle = b : v && (S ? e.strokeStyle = S : o = !1);
	}
	var w = t.getGlobalScale();
	d.setScale(w[0], w[1], t.segmentIgnoreThreshold);
	var T, E;
	e.setLineDash && n.lineDash && (a = YD(t), T = a[0], E = a[1]);
	var D = !0;
	(u || f & 4) && (d.setDPR(e.dpr), l ? d.setContext(null) : (d.setContext(e), D = !1), d.reset(), t.buildPath(d, t.shape, r), d.toStatic(), t.pathUpdated()), D && d.rebuildPath(e, l ? c : 1), T && (e.setLineDash(T), e.lineDashOffset = E), r ? (i.batchFill = s, i.batchStroke = o) : n.strokeFirst ? (o && tO(e, n), s && eO(e, n)) : (s && eO(e, n), o && tO(e, n)), T && e.setLineDash([]);
}
function iO(e, t, n) {
	var r = t.__image = et(n.image, t.__image, t, t.onload);
	if (r && nt(r)) {
		var i = n.x || 0, a = n.y || 0, o = t.getWidth(), s = t.getHeight(), c = r.width / r.height;
		if (o == null && s != null ? o = s * c : s == null && o != null ? s = o / c : o == null && s == null && (o = r.width, s = r.height), n.sWidth && n.sHeight) {
			var l = n.sx || 0, u = n.sy || 0;
			e.drawImage(r, l, u, n.sWidth, n.sHeight, i, a, o, s);
		} else if (n.sx && n.sy) {
			var l = n.sx, u = n.sy, d = o - l, f = s - u;
			e.drawImage(r, l, u, d, f, i, a, o, s);
		} else e.drawImage(r, i, a, o, s);
	}
}
function aO(e, t, n) {
	var r, i = n.text;
	if (i != null && (i += ``), i) {
		e.font = n.font || `12px sans-serif`, e.textAlign = n.textAlign, e.textBaseline = n.textBaseline;
		var a = void 0, o = void 0;
		e.setLineDash && n.lineDash && (r = YD(t), a = r[0], o = r[1]), a && (e.setLineDash(a), e.lineDashOffset = o), n.strokeFirst ? (ZD(n) && e.strokeText(i, n.x, n.y), $D(n) && e.fillText(i, n.x, n.y)) : ($D(n) && e.fillText(i, n.x, n.y), ZD(n) && e.strokeText(i, n.x, n.y)), a && e.setLineDash([]);
	}
}
var oO = [
	`shadowBlur`,
	`shadowOffsetX`,
	`shadowOffsetY`
], sO = [
	[`lineCap`, `butt`],
	[`lineJoin`, `miter`],
	[`miterLimit`, 10]
];
function cO(e, t, n, r, i) {
	var a = !1;
	if (!r && (n ||= {}, t === n)) return !1;
	if (r || t.opacity !== n.opacity) {
		yO(e, i), a = !0;
		var o = Math.max(Math.min(t.opacity, 1), 0);
		e.globalAlpha = isNaN(o) ? la.opacity : o;
	}
	(r || t.blend !== n.blend) && (a ||= (yO(e, i), !0), e.globalCompositeOperation = t.blend || la.blend);
	for (var s = 0; s < oO.length; s++) {
		var c = oO[s];
		(r || t[c] !== n[c]) && (a ||= (yO(e, i), !0), e[c] = e.dpr * (t[c] || 0));
	}
	return (r || t.shadowColor !== n.shadowColor) && (a ||= (yO(e, i), !0), e.shadowColor = t.shadowColor || la.shadowColor), a;
}
function lO(e, t, n, r, i) {
	var a = t.style, o = r ? null : n && n.style || {};
	if (a === o) return !1;
	var s = cO(e, a, o, r, i);
	if ((r || a.fill !== o.fill) && (s ||= (yO(e, i), !0), QD(a.fill) && (e.fillStyle = a.fill)), (r || a.stroke !== o.stroke) && (s ||= (yO(e, i), !0), QD(a.stroke) && (e.strokeStyle = a.stroke)), (r || a.opacity !== o.opacity) && (s ||= (yO(e, i), !0), e.globalAlpha = a.opacity == null ? 1 : a.opacity), t.hasStroke()) {
		var c = a.lineWidth / (a.strokeNoScale && t.getLineScale ? t.getLineScale() : 1);
		e.lineWidth !== c && (s ||= (yO(e, i), !0), e.lineWidth = c);
	}
	for (var l = 0; l < sO.length; l++) {
		var u = sO[l], d = u[0];
		(r || a[d] !== o[d]) && (s ||= (yO(e, i), !0), e[d] = a[d] || u[1]);
	}
	return s;
}
function uO(e, t, n, r, i) {
	return cO(e, t.style, n && n.style, r, i);
}
function dO(e, t) {
	var n = t.transform, r = e.dpr || 1;
	n ? e.setTransform(r * n[0], r * n[1], r * n[2], r * n[3], r * n[4], r * n[5]) : e.setTransform(r, 0, 0, r, 0, 0);
}
function fO(e, t, n) {
	for (var r = !1, i = 0; i < e.length; i++) {
		var a = e[i];
		r ||= a.isZeroArea(), dO(t, a), t.beginPath(), a.buildPath(t, a.shape), t.clip();
	}
	n.allClipped = r;
}
function pO(e, t) {
	return e && t ? e[0] !== t[0] || e[1] !== t[1] || e[2] !== t[2] || e[3] !== t[3] || e[4] !== t[4] || e[5] !== t[5] : !(!e && !t);
}
var mO = 1, hO = 2, gO = 3, _O = 4;
function vO(e) {
	var t = $D(e), n = ZD(e);
	return !(e.lineDash || !(+t ^ n) || t && typeof e.fill != `string` || n && typeof e.stroke != `string` || e.strokePercent < 1 || e.strokeOpacity < 1 || e.fillOpacity < 1);
}
function yO(e, t) {
	t.batchFill && (t.batchFill = !1, e.fill()), t.batchStroke && (t.batchStroke = !1, e.stroke());
}
function bO(e, t) {
	var n = {
		inHover: !1,
		viewWidth: 0,
		viewHeight: 0,
		beforeBrushParam: {}
	};
	xO(e, t, n), SO(e, n);
}
function xO(e, t, n) {
	var r = t.transform;
	if (!t.shouldBePainted(n.viewWidth, n.viewHeight, !1, !1)) t.__dirty &= -2, t.__isRendered = !1;
	else {
		var i = t.__clipPaths, a = n.prevElClipPaths, o = t.style, s = !1, c = !1;
		if ((!a || GD(i, a)) && (a && (yO(e, n), e.restore(), c = s = !0, n.prevElClipPaths = null, n.allClipped = !1, n.prevEl = null), i && i.length && (yO(e, n), e.save(), fO(i, e, n), s = !0, n.prevElClipPaths = i)), n.allClipped) t.__dirty &= -2, t.__isRendered = !1;
		else {
			t.beforeBrush && t.beforeBrush(n.beforeBrushParam), t.innerBeforeBrush();
			var l = n.prevEl;
			l || (c = s = !0);
			var u = t instanceof xo && t.autoBatch && vO(o);
			s || pO(r, l.transform) ? (yO(e, n), dO(e, t)) : u || yO(e, n), t instanceof xo ? (n.lastDrawType !== mO && (c = !0, n.lastDrawType = mO), lO(e, t, l, c, n), u && (n.batchFill || n.batchStroke) || e.beginPath(), rO(e, t, o, u, n)) : t instanceof Co ? (n.lastDrawType !== gO && (c = !0, n.lastDrawType = gO), lO(e, t, l, c, n), aO(e, t, o)) : t instanceof Do ? (n.lastDrawType !== hO && (c = !0, n.lastDrawType = hO), uO(e, t, l, c, n), iO(e, t, o)) : t.getTemporalDisplayables && (n.lastDrawType !== _O && (c = !0, n.lastDrawType = _O), CO(e, t, n)), t.innerAfterBrush(), t.afterBrush && (u && yO(e, n), t.afterBrush()), n.prevEl = t, t.__dirty = 0, t.__isRendered = !0;
		}
	}
}
function SO(e, t) {
	yO(e, t), t.prevElClipPaths && e.restore();
}
function CO(e, t, n) {
	var r = t.getDisplayables(), i = t.getTemporalDisplayables();
	e.save();
	for (var a = {
		prevElClipPaths: null,
		prevEl: null,
		allClipped: !1,
		viewWidth: n.viewWidth,
		viewHeight: n.viewHeight,
		inHover: n.inHover,
		beforeBrushParam: {}
	}, o = t.getCursor(), s = r.length; o < s; o++) {
		var c = r[o];
		c.beforeBrush && c.beforeBrush(n.beforeBrushParam), c.innerBeforeBrush(), xO(e, c, a), c.innerAfterBrush(), c.afterBrush && c.afterBrush(), a.prevEl = c;
	}
	SO(e, a);
	for (var l = 0, u = i.length; l < u; l++) {
		var c = i[l];
		c.beforeBrush && c.beforeBrush(n.beforeBrushParam), c.innerBeforeBrush(), xO(e, c, a), c.innerAfterBrush(), c.afterBrush && c.afterBrush(), a.prevEl = c;
	}
	SO(e, a), t.clearTemporalDisplayables(), t.notClear = !0, e.restore();
}
var wO = new BD(), TO = new Ze(100), EO = [
	`symbol`,
	`symbolSize`,
	`symbolKeepAspect`,
	`color`,
	`backgroundColor`,
	`dashArrayX`,
	`dashArrayY`,
	`maxTileWidth`,
	`maxTileHeight`
];
function DO(e, t) {
	if (e === `none`) return null;
	var n = t.getDevicePixelRatio(), r = t.getZr(), i = r.painter.type === `svg`;
	e.dirty && wO.delete(e);
	var a = wO.get(e);
	if (a) return a;
	var o = A(e, {
		symbol: `rect`,
		symbolSize: 1,
		symbolKeepAspect: !0,
		color: `rgba(0, 0, 0, 0.2)`,
		backgroundColor: null,
		dashArrayX: 5,
		dashArrayY: 5,
		rotation: 0,
		maxTileWidth: 512,
		maxTileHeight: 512
	});
	o.backgroundColor === `none` && (o.backgroundColor = null);
	var s = { repeat: `repeat` };
	return c(s), s.rotation = o.rotation, s.scaleX = s.scaleY = i ? 1 : 1 / n, wO.set(e, s), e.dirty = !1, s;
	function c(e) {
		for (var t = [n], a = !0, s = 0; s < EO.length; ++s) {
			var c = o[EO[s]];
			if (c != null && !B(c) && !H(c) && !ae(c) && typeof c != `boolean`) {
				a = !1;
				break;
			}
			t.push(c);
		}
		var u;
		if (a) {
			u = t.join(`,`) + (i ? `-svg` : ``);
			var d = TO.get(u);
			d && (i ? e.svgElement = d : e.image = d);
		}
		var f = kO(o.dashArrayX), p = AO(o.dashArrayY), m = OO(o.symbol), h = jO(f), g = MO(p), _ = !i && l.createCanvas(), v = i && {
			tag: `g`,
			attrs: {},
			key: `dcl`,
			children: []
		}, y = x(), b;
		_ && (_.width = y.width * n, _.height = y.height * n, b = _.getContext(`2d`)), S(), a && TO.put(u, _ || v), e.image = _, e.svgElement = v, e.svgWidth = y.width, e.svgHeight = y.height;
		function x() {
			for (var e = 1, t = 0, n = h.length; t < n; ++t) e = Fs(e, h[t]);
			for (var r = 1, t = 0, n = m.length; t < n; ++t) r = Fs(r, m[t].length);
			e *= r;
			var i = g * h.length * m.length;
			return {
				width: Math.max(1, Math.min(e, o.maxTileWidth)),
				height: Math.max(1, Math.min(i, o.maxTileHeight))
			};
		}
		function S() {
			b && (b.clearRect(0, 0, _.width, _.height), o.backgroundColor && (b.fillStyle = o.backgroundColor, b.fillRect(0, 0, _.width, _.height)));
			for (var e = 0, t = 0; t < p.length; ++t) e += p[t];
			if (e <= 0) return;
			for (var a = -g, s = 0, c = 0, l = 0; a < y.height;) {
				if (s % 2 == 0) {
					for (var u = c / 2 % m.length, d = 0, h = 0, x = 0; d < y.width * 2;) {
						for (var S = 0, t = 0; t < f[l].length; ++t) S += f[l][t];
						if (S <= 0) break;
						if (h % 2 == 0) {
							var C = (1 - o.symbolSize) * .5, w = d + f[l][h] * C, T = a + p[s] * C, E = f[l][h] * o.symbolSize, D = p[s] * o.symbolSize, O = x / 2 % m[u].length;
							k(w, T, E, D, m[u][O]);
						}
						d += f[l][h], ++x, ++h, h === f[l].length && (h = 0);
					}
					++l, l === f.length && (l = 0);
				}
				a += p[s], ++c, ++s, s === p.length && (s = 0);
			}
			function k(e, t, a, s, c) {
				var l = i ? 1 : n, u = dv(c, e * l, t * l, a * l, s * l, o.color, o.symbolKeepAspect);
				if (i) {
					var d = r.painter.renderOneToVNode(u);
					d && v.children.push(d);
				} else bO(b, u);
			}
		}
	}
}
function OO(e) {
	if (!e || e.length === 0) return [[`rect`]];
	if (H(e)) return [[e]];
	for (var t = !0, n = 0; n < e.length; ++n) if (!H(e[n])) {
		t = !1;
		break;
	}
	if (t) return OO([e]);
	for (var r = [], n = 0; n < e.length; ++n) H(e[n]) ? r.push([e[n]]) : r.push(e[n]);
	return r;
}
function kO(e) {
	if (!e || e.length === 0) return [[0, 0]];
	if (ae(e)) {
		var t = Math.ceil(e);
		return [[t, t]];
	}
	for (var n = !0, r = 0; r < e.length; ++r) if (!ae(e[r])) {
		n = !1;
		break;
	}
	if (n) return kO([e]);
	for (var i = [], r = 0; r < e.length; ++r) if (ae(e[r])) {
		var t = Math.ceil(e[r]);
		i.push([t, t]);
	} else {
		var t = F(e[r], function(e) {
			return Math.ceil(e);
		});
		t.length % 2 == 1 ? i.push(t.concat(t)) : i.push(t);
	}
	return i;
}
function AO(e) {
	if (!e || typeof e == `object` && e.length === 0) return [0, 0];
	if (ae(e)) {
		var t = Math.ceil(e);
		return [t, t];
	}
	var n = F(e, function(e) {
		return Math.ceil(e);
	});
	return e.length % 2 ? n.concat(n) : n;
}
function jO(e) {
	return F(e, function(e) {
		return MO(e);
	});
}
function MO(e) {
	for (var t = 0, n = 0; n < e.length; ++n) t += e[n];
	return e.length % 2 == 1 ? t * 2 : t;
}
var NO = Bc(PO);
function PO(e, t) {
	e.eachRawSeries(function(n) {
		if (!e.isSeriesFiltered(n)) {
			var r = n.getData();
			r.hasItemVisual() && r.each(function(e) {
				var n = r.getItemVisual(e, `decal`);
				if (n) {
					var i = r.ensureUniqueItemVisual(e, `style`);
					i.decal = DO(n, t);
				}
			});
			var i = r.getVisual(`decal`);
			if (i) {
				var a = r.getVisual(`style`);
				a.decal = DO(i, t);
			}
		}
	});
}
var FO = 1, IO = 800, LO = 900, RO = 920, zO = 1e3, BO = 2e3, VO = 5e3, HO = 1e3, UO = 1100, WO = 2e3, GO = 3e3, KO = 4e3, qO = 4500, JO = 4600, YO = 5e3, XO = 6e3, ZO = 7e3, QO = {
	PROCESSOR: {
		SERIES_FILTER: IO,
		AXIS_STATISTICS: RO,
		FILTER: zO,
		STATISTIC: VO,
		STATISTICS: VO
	},
	VISUAL: {
		LAYOUT: HO,
		PROGRESSIVE_LAYOUT: UO,
		GLOBAL: WO,
		CHART: GO,
		POST_CHART_LAYOUT: JO,
		COMPONENT: KO,
		BRUSH: YO,
		CHART_ITEM: qO,
		ARIA: XO,
		DECAL: ZO
	}
}, $O = `__flagInMainProcess`, ek = `__mainProcessVersion`, tk = `__pendingUpdate`, nk = `__needsUpdateStatus`, rk = /^[a-zA-Z0-9_]+$/, ik = `__connectUpdateStatus`, ak = 0, ok = 1, sk = 2;
function ck(e) {
	return function() {
		var t = [...arguments];
		if (this.isDisposed()) this.id;
		else return uk(this, e, t);
	};
}
function lk(e) {
	return function() {
		var t = [...arguments];
		return uk(this, e, t);
	};
}
function uk(e, t, n) {
	return n[0] = n[0] && n[0].toLowerCase(), Ri.prototype[t].apply(e, n);
}
var dk = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t;
}(Ri), fk = dk.prototype;
fk.on = lk(`on`), fk.off = lk(`off`);
var pk, mk, hk, gk, _k, vk, yk, bk, xk, Sk, Ck, wk, Tk, Ek, Dk, Ok, kk, Ak, jk, Mk = function(e) {
	n(t, e);
	function t(t, n, r) {
		var i = e.call(this, new SD()) || this;
		i._chartsViews = [], i._chartsMap = {}, i._componentsViews = [], i._componentsMap = {}, i._pendingActions = [], r ||= {}, i.__v_skip = !0, i._dom = t;
		var a = `canvas`, o = `auto`, s = !1;
		i[ek] = 1, r.ssr && qT(function(e) {
			var t = Vc(e), n = t.dataIndex;
			if (n != null) {
				var r = G();
				return r.set(`series_index`, t.seriesIndex), r.set(`data_index`, n), t.ssrType && r.set(`ssr_type`, t.ssrType), r;
			}
		});
		var c = i._zr = UT(t, {
			renderer: r.renderer || a,
			devicePixelRatio: r.devicePixelRatio,
			width: r.width,
			height: r.height,
			ssr: r.ssr,
			useDirtyRect: W(r.useDirtyRect, s),
			useCoarsePointer: W(r.useCoarsePointer, o),
			pointerSize: r.pointerSize
		});
		i._ssr = r.ssr, i._throttledZrFlush = UC(R(c.flush, c), 17), i._updateTheme(n), i._locale = Ih(r.locale || Ph), i._coordSysMgr = new Um();
		var l = i._api = Dk(i);
		function u(e, t) {
			return e.__prio - t.__prio;
		}
		return dT(Bk, u), dT(Rk, u), i._scheduler = new rD(i, l, Rk, Bk), i._messageCenter = new dk(), i._initEvents(), i.resize = R(i.resize, i), c.animation.on(`frame`, i._onframe, i), Sk(c, i), Ck(c, i), ye(i), i;
	}
	return t.prototype._onframe = function() {
		if (!this._disposed) {
			var e = this._scheduler, t = this._model, n = this._api;
			if (Ak(this), this[tk]) {
				var r = this[tk].silent;
				this[$O] = !0, jk(this);
				try {
					pk(this), gk.update.call(this, null, this[tk].updateParams);
				} catch (e) {
					throw this[$O] = !1, this[tk] = null, e;
				}
				this._zr.flush(), this[$O] = !1, this[tk] = null, bk.call(this, r), xk.call(this, r);
			} else if (e.unfinished) {
				var i = FO;
				do {
					e.unfinished = !1;
					var a = l.getTime();
					e.performSeriesTasks(t), e.performDataProcessorTasks(t), vk(this, t), e.performVisualTasks(t), Ek(this, this._model, n, `remain`, {}), i -= l.getTime() - a;
				} while (i > 0 && e.unfinished);
				e.unfinished || this._zr.flush();
			}
		}
	}, t.prototype.getDom = function() {
		return this._dom;
	}, t.prototype.getId = function() {
		return this.id;
	}, t.prototype.getZr = function() {
		return this._zr;
	}, t.prototype.isSSR = function() {
		return this._ssr;
	}, t.prototype.setOption = function(e, t, n) {
		if (!this[$O]) {
			if (this._disposed) this.id;
			else {
				var r, i, a;
				if (U(t) && (n = t.lazyUpdate, r = t.silent, i = t.replaceMerge, a = t.transition, t = t.notMerge), this[$O] = !0, jk(this), !this._model || t) {
					var o = new pE(this._api), s = this._theme, c = this._model = new oE();
					c.scheduler = this._scheduler, c.ssr = this._ssr, c.init(null, null, null, s, this._locale, o);
				}
				this._model.setOption(e, { replaceMerge: i }, zk);
				var l = {
					seriesTransition: a,
					optionChanged: !0
				};
				if (n) this[tk] = {
					silent: r,
					updateParams: l
				}, this[$O] = !1, this.getZr().wakeUp();
				else {
					try {
						pk(this), gk.update.call(this, null, l);
					} catch (e) {
						throw this[tk] = null, this[$O] = !1, e;
					}
					this._ssr || this._zr.flush(), this[tk] = null, this[$O] = !1, bk.call(this, r), xk.call(this, r);
				}
			}
		}
	}, t.prototype.setTheme = function(e, t) {
		if (!this[$O]) {
			if (this._disposed) this.id;
			else {
				var n = this._model;
				if (n) {
					var r = t && t.silent, i = null;
					this[tk] && (r ??= this[tk].silent, i = this[tk].updateParams, this[tk] = null), this[$O] = !0, jk(this);
					try {
						this._updateTheme(e), n.setTheme(this._theme), pk(this), gk.update.call(this, { type: `setTheme` }, i);
					} catch (e) {
						throw this[$O] = !1, e;
					}
					this[$O] = !1, bk.call(this, r), xk.call(this, r);
				}
			}
		}
	}, t.prototype._updateTheme = function(e) {
		H(e) && (e = Vk[e]), e && (e = T(e), e && VE(e, !0), this._theme = e);
	}, t.prototype.getModel = function() {
		return this._model;
	}, t.prototype.getOption = function() {
		return this._model && this._model.getOption();
	}, t.prototype.getWidth = function() {
		return this._zr.getWidth();
	}, t.prototype.getHeight = function() {
		return this._zr.getHeight();
	}, t.prototype.getDevicePixelRatio = function() {
		return this._zr.painter.dpr || q.hasGlobalWindow && window.devicePixelRatio || 1;
	}, t.prototype.getRenderedCanvas = function(e) {
		return this.renderToCanvas(e);
	}, t.prototype.renderToCanvas = function(e) {
		return e ||= {}, this._zr.painter.getRenderedCanvas({
			backgroundColor: e.backgroundColor || this._model.get(`backgroundColor`),
			pixelRatio: e.pixelRatio || this.getDevicePixelRatio()
		});
	}, t.prototype.renderToSVGString = function(e) {
		return e ||= {}, this._zr.painter.renderToString({ useViewBox: e.useViewBox });
	}, t.prototype.getSvgDataURL = function() {
		var e = this._zr;
		return P(e.storage.getDisplayList(), function(e) {
			e.stopAnimation(null, !0);
		}), e.painter.toDataURL();
	}, t.prototype.getDataURL = function(e) {
		if (this._disposed) this.id;
		else {
			e ||= {};
			var t = e.excludeComponents, n = this._model, r = [], i = this;
			P(t, function(e) {
				n.eachComponent({ mainType: e }, function(e) {
					var t = i._componentsMap[e.__viewId];
					t.group.ignore || (r.push(t), t.group.ignore = !0);
				});
			});
			var a = this._zr.painter.getType() === `svg` ? this.getSvgDataURL() : this.renderToCanvas(e).toDataURL(`image/` + (e && e.type || `png`));
			return P(r, function(e) {
				e.group.ignore = !1;
			}), a;
		}
	}, t.prototype.getConnectedDataURL = function(e) {
		if (this._disposed) this.id;
		else {
			var t = e.type === `svg`, n = this.group, r = Math.min, i = Math.max, a = 1 / 0;
			if (Wk[n]) {
				var o = a, s = a, c = -a, u = -a, d = [], f = e && e.pixelRatio || this.getDevicePixelRatio();
				P(Uk, function(a, l) {
					if (a.group === n) {
						var f = t ? a.getZr().painter.getSvgDom().innerHTML : a.renderToCanvas(T(e)), p = a.getDom().getBoundingClientRect();
						o = r(p.left, o), s = r(p.top, s), c = i(p.right, c), u = i(p.bottom, u), d.push({
							dom: f,
							left: p.left,
							top: p.top
						});
					}
				}), o *= f, s *= f, c *= f, u *= f;
				var p = c - o, m = u - s, h = l.createCanvas(), g = UT(h, { renderer: t ? `svg` : `canvas` });
				if (g.resize({
					width: p,
					height: m
				}), t) {
					var _ = ``;
					return P(d, function(e) {
						var t = e.left - o, n = e.top - s;
						_ += `<g transform="translate(` + t + `,` + n + `)">` + e.dom + `</g>`;
					}), g.painter.getSvgRoot().innerHTML = _, e.connectedBackgroundColor && g.painter.setBackgroundColor(e.connectedBackgroundColor), g.refreshImmediately(), g.painter.toDataURL();
				}
				return e.connectedBackgroundColor && g.add(new Fo({
					shape: {
						x: 0,
						y: 0,
						width: p,
						height: m
					},
					style: { fill: e.connectedBackgroundColor }
				})), P(d, function(e) {
					var t = new Do({ style: {
						x: e.left * f - o,
						y: e.top * f - s,
						image: e.dom
					} });
					g.add(t);
				}), g.refreshImmediately(), h.toDataURL(`image/` + (e && e.type || `png`));
			}
			return this.getDataURL(e);
		}
	}, t.prototype.convertToPixel = function(e, t, n) {
		return _k(this, `convertToPixel`, e, t, n);
	}, t.prototype.convertToLayout = function(e, t, n) {
		return _k(this, `convertToLayout`, e, t, n);
	}, t.prototype.convertFromPixel = function(e, t, n) {
		return _k(this, `convertFromPixel`, e, t, n);
	}, t.prototype.containPixel = function(e, t) {
		if (this._disposed) this.id;
		else {
			var n = this._model, r;
			return P(mc(n, e), function(e, n) {
				n.indexOf(`Models`) >= 0 && P(e, function(e) {
					var i = e.coordinateSystem;
					if (i && i.containPoint) r ||= !!i.containPoint(t);
					else if (n === `seriesModels`) {
						var a = this._chartsMap[e.__viewId];
						a && a.containPoint && (r ||= a.containPoint(t, e));
					}
				}, this);
			}, this), !!r;
		}
	}, t.prototype.getVisual = function(e, t) {
		var n = this._model, r = mc(n, e, { defaultMainType: `series` }), i = r.seriesModel.getData(), a = r.hasOwnProperty(`dataIndexInside`) ? r.dataIndexInside : r.hasOwnProperty(`dataIndex`) ? i.indexOfRawIndex(r.dataIndex) : null;
		return a == null ? OD(i, t) : DD(i, a, t);
	}, t.prototype.getViewOfComponentModel = function(e) {
		return this._componentsMap[e.__viewId];
	}, t.prototype.getViewOfSeriesModel = function(e) {
		return this._chartsMap[e.__viewId];
	}, t.prototype._initEvents = function() {
		var e = this;
		P(Pk, function(t) {
			var n = function(n) {
				var r = e.getModel(), i = n.target, a;
				if (t === `globalout` ? a = {} : i && AD(i, function(e) {
					var t = Vc(e);
					if (t && t.dataIndex != null) {
						var n = t.dataModel || r.getSeriesByIndex(t.seriesIndex);
						return a = n && n.getDataParams(t.dataIndex, t.dataType, i) || {}, !0;
					}
					if (t.eventData) return a = O({}, t.eventData), !0;
				}, !0), a) {
					var o = a.componentType, s = a.componentIndex;
					(o === `markLine` || o === `markPoint` || o === `markArea`) && (o = `series`, s = a.seriesIndex);
					var c = o && s != null && r.getComponent(o, s), l = c && e[c.mainType === `series` ? `_chartsMap` : `_componentsMap`][c.__viewId];
					a.event = n, a.type = t, e._$eventProcessor.eventInfo = {
						targetEl: i,
						packedEvent: a,
						model: c,
						view: l
					}, e.trigger(t, a);
				}
			};
			n.zrEventfulCallAtLast = !0, e._zr.on(t, n, e);
		});
		var t = this._messageCenter;
		P(Lk, function(n, r) {
			t.on(r, function(t) {
				e.trigger(r, t);
			});
		}), Ew(t, this, this._api);
	}, t.prototype.isDisposed = function() {
		return this._disposed;
	}, t.prototype.clear = function() {
		this._disposed ? this.id : this.setOption({ series: [] }, !0);
	}, t.prototype.dispose = function() {
		if (this._disposed) this.id;
		else {
			this._disposed = !0, this.getDom() && bc(this.getDom(), Kk, ``);
			var e = this, t = e._api, n = e._model;
			P(e._componentsViews, function(e) {
				e.dispose(n, t);
			}), P(e._chartsViews, function(e) {
				e.dispose(n, t);
			}), e._zr.dispose(), e._dom = e._model = e._chartsMap = e._componentsMap = e._chartsViews = e._componentsViews = e._scheduler = e._api = e._zr = e._throttledZrFlush = e._theme = e._coordSysMgr = e._messageCenter = null, delete Uk[e.id];
		}
	}, t.prototype.resize = function(e) {
		if (!this[$O]) {
			if (this._disposed) this.id;
			else {
				this._zr.resize(e);
				var t = this._model;
				if (this._loadingFX && this._loadingFX.resize(), t) {
					var n = t.resetOption(`media`), r = e && e.silent;
					this[tk] && (r ??= this[tk].silent, n = !0, this[tk] = null), this[$O] = !0, jk(this);
					try {
						n && pk(this), gk.update.call(this, {
							type: `resize`,
							animation: O({ duration: 0 }, e && e.animation)
						});
					} catch (e) {
						throw this[$O] = !1, e;
					}
					this[$O] = !1, bk.call(this, r), xk.call(this, r);
				}
			}
		}
	}, t.prototype.showLoading = function(e, t) {
		if (this._disposed) this.id;
		else if (U(e) && (t = e, e = ``), e ||= `default`, this.hideLoading(), Hk[e]) {
			var n = Hk[e](this._api, t), r = this._zr;
			this._loadingFX = n, r.add(n);
		}
	}, t.prototype.hideLoading = function() {
		this._disposed ? this.id : (this._loadingFX && this._zr.remove(this._loadingFX), this._loadingFX = null);
	}, t.prototype.makeActionFromEvent = function(e) {
		var t = O({}, e);
		return t.type = Ik[e.type], t;
	}, t.prototype.dispatchAction = function(e, t) {
		if (this._disposed) this.id;
		else if (U(t) || (t = { silent: !!t }), Fk[e.type] && this._model) {
			if (this[$O]) this._pendingActions.push(e);
			else {
				var n = t.silent;
				yk.call(this, e, n);
				var r = t.flush;
				r ? this._zr.flush() : r !== !1 && q.browser.weChat && this._throttledZrFlush(), bk.call(this, n), xk.call(this, n);
			}
		}
	}, t.prototype.updateLabelLayout = function() {
		jD.trigger(`series:layoutlabels`, this._model, this._api, { updatedSeries: [] });
	}, t.prototype.appendData = function(e) {
		if (this._disposed) this.id;
		else {
			var t = e.seriesIndex;
			this.getModel().getSeriesByIndex(t).appendData(e), this._scheduler.unfinished = !0, this.getZr().wakeUp();
		}
	}, t.internalField = function() {
		pk = function(e) {
			mx(e._model);
			var t = e._scheduler;
			t.restorePipelines(e._zr, e._model), t.prepareStageTasks(), mk(e, !0), mk(e, !1), t.plan();
		}, mk = function(e, t) {
			for (var n = e._model, r = e._scheduler, i = t ? e._componentsViews : e._chartsViews, a = t ? e._componentsMap : e._chartsMap, o = e._zr, s = e._api, c = 0; c < i.length; c++) i[c].__alive = !1;
			t ? n.eachComponent(function(e, t) {
				e !== `series` && l(t);
			}) : n.eachSeries(l);
			function l(e) {
				var c = e.__requireNewView;
				e.__requireNewView = !1;
				var l = `_ec_` + e.id + `_` + e.type, u = !c && a[l];
				if (!u) {
					var d = Fe(e.type);
					u = new (t ? GE.getClass(d.main, d.sub) : Wv.getClass(d.sub))(), u.init(n, s), a[l] = u, i.push(u), o.add(u.group);
				}
				e.__viewId = u.__id = l, u.__alive = !0, u.__model = e, u.group.__ecComponentInfo = {
					mainType: e.mainType,
					index: e.componentIndex
				}, !t && r.prepareView(u, e, n, s);
			}
			for (var c = 0; c < i.length;) {
				var u = i[c];
				u.__alive ? c++ : (!t && u.renderTask.dispose(), o.remove(u.group), u.dispose(n, s), i.splice(c, 1), a[u.__id] === u && delete a[u.__id], u.__id = u.group.__ecComponentInfo = null);
			}
		}, hk = function(e, t, n, r, i) {
			var a = e._model;
			if (a.setUpdatePayload(n), !r) {
				P([].concat(e._componentsViews, e._chartsViews), l);
				return;
			}
			var o = yc(n, r, i), s = n.excludeSeriesId, c;
			s != null && (c = G(), P(Ks(s), function(e) {
				var t = oc(e, null);
				t != null && c.set(t, !0);
			})), a && a.eachComponent(o, function(t) {
				if (!(c && c.get(t.id) != null)) {
					if (au(n)) {
						if (t instanceof X_) n.type === `highlight` && !n.notBlur && !t.get([`emphasis`, `disabled`]) && Vl(t, n, e._api);
						else {
							var r = Hl(t.mainType, t.componentIndex, n.name, e._api), i = r.focusSelf, a = r.dispatchers;
							n.type === `highlight` && i && !n.notBlur && Bl(t.mainType, t.componentIndex, e._api), a && P(a, function(e) {
								n.type === `highlight` ? jl(e) : Ml(e);
							});
						}
					} else iu(n) && t instanceof X_ && (Gl(t, n, e._api), Kl(t), kk(e));
				}
			}, e), a && a.eachComponent(o, function(t) {
				c && c.get(t.id) != null || l(e[r === `series` ? `_chartsMap` : `_componentsMap`][t.__viewId]);
			}, e);
			function l(r) {
				r && r.__alive && r[t] && r[t](r.__model, a, e._api, n);
			}
		}, gk = {
			prepareAndUpdate: function(e) {
				pk(this), gk.update.call(this, e, e && { optionChanged: e.newOption != null });
			},
			update: function(e, n) {
				var r = this._model, i = this._api, a = this._zr, o = this._coordSysMgr, s = this._scheduler;
				if (r) {
					hx(r), r.setUpdatePayload(e), s.restoreData(r, e), s.performSeriesTasks(r), o.create(r, i), jD.trigger(`coordsys:aftercreate`, r, i), s.performDataProcessorTasks(r, e), vk(this, r), o.update(r, i), t(r), s.performVisualTasks(r, e);
					var c = r.get(`backgroundColor`) || `transparent`;
					a.setBackgroundColor(c);
					var l = r.get(`darkMode`);
					l != null && l !== `auto` && a.setDarkMode(l), wk(this, r, i, e, n), jD.trigger(`afterupdate`, r, i);
				}
			},
			updateTransform: function(e) {
				var t = this, n = t._model, r = t._api;
				if (n) {
					n.setUpdatePayload(e);
					var i = [];
					n.eachComponent(function(a, o) {
						if (a !== `series`) {
							var s = t.getViewOfComponentModel(o);
							if (s && s.__alive) {
								if (s.updateTransform) {
									var c = s.updateTransform(o, n, r, e);
									c && c.update && i.push(s);
								} else i.push(s);
							}
						}
					});
					var a = G();
					n.eachSeries(function(i) {
						var o = t._chartsMap[i.__viewId], s = i.pipelineContext;
						if (o.updateTransform && !s.progressiveRender) {
							var c = o.updateTransform(i, n, r, e);
							c && c.update && a.set(i.uid, 1);
						} else a.set(i.uid, 1);
					}), t._scheduler.performVisualTasks(n, e, {
						setDirty: !0,
						dirtyMap: a
					}), Ek(t, n, r, e, {}, a), jD.trigger(`afterupdate`, n, r);
				}
			},
			updateView: function(e) {
				var n = this._model;
				n && (n.setUpdatePayload(e), Wv.markUpdateMethod(e, `updateView`), t(n), this._scheduler.performVisualTasks(n, e, { setDirty: !0 }), wk(this, n, this._api, e, {}), jD.trigger(`afterupdate`, n, this._api));
			},
			updateVisual: function(e) {
				var n = this, r = this._model;
				r && (r.setUpdatePayload(e), r.eachSeries(function(e) {
					e.getData().clearAllVisual();
				}), Wv.markUpdateMethod(e, `updateVisual`), t(r), this._scheduler.performVisualTasks(r, e, {
					visualType: `visual`,
					setDirty: !0
				}), r.eachComponent(function(t, i) {
					if (t !== `series`) {
						var a = n.getViewOfComponentModel(i);
						a && a.__alive && a.updateVisual(i, r, n._api, e);
					}
				}), r.eachSeries(function(t) {
					n._chartsMap[t.__viewId].updateVisual(t, r, n._api, e);
				}), jD.trigger(`afterupdate`, r, this._api));
			},
			updateLayout: function(e) {
				gk.update.call(this, e);
			}
		};
		function e(e, t, n, r, i) {
			if (e._disposed) e.id;
			else for (var a = e._model, o = e._coordSysMgr.getCoordinateSystems(), s, c = mc(a, n), l = 0; l < o.length; l++) {
				var u = o[l];
				if (u[t] && (s = u[t](a, c, r, i)) != null) return s;
			}
		}
		_k = e, vk = function(e, t) {
			var n = e._chartsMap, r = e._scheduler;
			t.eachSeries(function(e) {
				r.updateStreamModes(e, n[e.__viewId]);
			});
		}, yk = function(e, t) {
			var n = this, r = this.getModel(), i = e.type, a = e.escapeConnect, o = Fk[i], s = (o.update || `update`).split(`:`), c = s.pop(), l = s[0] != null && Fe(s[0]);
			this[$O] = !0, jk(this);
			var u = [e], d = !1;
			e.batch && (d = !0, u = F(e.batch, function(t) {
				return t = A(O({}, t), e), t.batch = null, t;
			}));
			var f = [], p, m = [], h = o.nonRefinedEventType, g = iu(e), _ = au(e);
			if (_ && Rl(this._api), P(u, function(t) {
				var i = o.action(t, r, n._api);
				if (o.refineEvent ? m.push(i) : p = i, p ||= O({}, t), p.type = h, f.push(p), _) {
					var a = hc(e), s = a.queryOptionMap, u = a.mainTypeSpecified ? s.keys()[0] : `series`;
					hk(n, c, t, u), kk(n);
				} else g ? (hk(n, c, t, `series`), kk(n)) : l && hk(n, c, t, l.main, l.sub);
			}), c !== `none` && !_ && !g && !l) try {
				this[tk] ? (pk(this), gk.update.call(this, e), this[tk] = null) : gk[c].call(this, e);
			} catch (e) {
				throw this[$O] = !1, e;
			}
			if (p = d ? {
				type: h,
				escapeConnect: a,
				batch: f
			} : f[0], this[$O] = !1, !t) {
				var v = void 0;
				if (o.refineEvent) {
					var y = o.refineEvent(m, e, r, this._api).eventContent;
					ge(U(y)), v = A({ type: o.refinedEventType }, y), v.fromAction = e.type, v.fromActionPayload = e, v.escapeConnect = !0;
				}
				var b = this._messageCenter;
				b.trigger(p.type, p), v && b.trigger(v.type, v);
			}
		}, bk = function(e) {
			for (var t = this._pendingActions; t.length;) {
				var n = t.shift();
				yk.call(this, n, e);
			}
		}, xk = function(e) {
			!e && this.trigger(`updated`);
		}, Sk = function(e, t) {
			e.on(`rendered`, function(n) {
				t.trigger(`rendered`, n), e.animation.isFinished() && !t[tk] && !t._scheduler.unfinished && !t._pendingActions.length ? t.trigger(`finished`) : e.refresh();
			});
		}, Ck = function(e, t) {
			e.on(`mouseover`, function(e) {
				var n = e.target, r = AD(n, nu);
				r && (Ul(r, e, t._api), kk(t));
			}).on(`mouseout`, function(e) {
				var n = e.target, r = AD(n, nu);
				r && (Wl(r, e, t._api), kk(t));
			}).on(`click`, function(e) {
				var n = e.target, r = AD(n, function(e) {
					return Vc(e).dataIndex != null;
				}, !0);
				if (r) {
					var i = r.selected ? `unselect` : `select`, a = Vc(r);
					t._api.dispatchAction({
						type: i,
						dataType: a.dataType,
						dataIndexInside: a.dataIndex,
						seriesIndex: a.seriesIndex,
						isFromClick: !0
					});
				}
			});
		};
		function t(e) {
			e.clearColorPalette(), e.eachSeries(function(e) {
				e.clearColorPalette();
			});
		}
		function r(e) {
			var t = [], n = [], r = !1;
			if (e.eachComponent(function(e, i) {
				var a = i.get(`zlevel`) || 0, o = i.get(`z`) || 0, s = i.getZLevelKey();
				r ||= !!s, (e === `series` ? n : t).push({
					zlevel: a,
					z: o,
					idx: i.componentIndex,
					type: e,
					key: s
				});
			}), r) {
				var i = t.concat(n), a, o;
				dT(i, function(e, t) {
					return e.zlevel === t.zlevel ? e.z - t.z : e.zlevel - t.zlevel;
				}), P(i, function(t) {
					var n = e.getComponent(t.type, t.idx), r = t.zlevel, i = t.key;
					a != null && (r = Math.max(a, r)), i ? (r === a && i !== o && r++, o = i) : o &&= (r === a && r++, ``), a = r, n.setZLevel(r);
				});
			}
		}
		wk = function(e, t, n, i, a) {
			r(t), Tk(e, t, n, i, a), P(e._chartsViews, function(e) {
				e.__alive = !1;
			}), Ek(e, t, n, i, a), P(e._chartsViews, function(e) {
				e.__alive || e.remove(t, n);
			});
		}, Tk = function(e, t, n, r, i, a) {
			P(a || e._componentsViews, function(e) {
				var i = e.__model;
				c(i, e), e.render(i, t, n, r), s(i, e), l(i, e);
			});
		}, Ek = function(e, t, n, r, i, u) {
			var d = e._scheduler;
			i = O(i || {}, { updatedSeries: t.getSeries() }), jD.trigger(`series:beforeupdate`, t, n, i);
			var f = !1;
			t.eachSeries(function(t) {
				var n = e._chartsMap[t.__viewId];
				n.__alive = !0;
				var i = n.renderTask;
				d.updatePayload(i, r), c(t, n), u && u.get(t.uid) && i.dirty(), i.perform(d.getPerformArgs(i)) && (f = !0), n.group.silent = !!t.get(`silent`), o(t, n), Kl(t);
			}), d.unfinished = f || d.unfinished, jD.trigger(`series:layoutlabels`, t, n, i), jD.trigger(`series:transition`, t, n, i), t.eachSeries(function(t) {
				var n = e._chartsMap[t.__viewId];
				s(t, n), l(t, n);
			}), a(e, t), jD.trigger(`series:afterupdate`, t, n, i);
		}, kk = function(e) {
			e[nk] = !0, e.getZr().wakeUp();
		}, jk = function(e) {
			e[ek] = (e[ek] + 1) % 1e6;
		}, Ak = function(e) {
			e[nk] && (e.getZr().storage.traverse(function(e) {
				Pd(e) || i(e);
			}), e[nk] = !1);
		};
		function i(e) {
			for (var t = [], n = e.currentStates, r = 0; r < n.length; r++) {
				var i = n[r];
				i !== `emphasis` && i !== `blur` && i !== `select` && t.push(i);
			}
			e.selected && e.states.select && t.push(`select`), e.hoverState === 2 && e.states.emphasis ? t.push(`emphasis`) : e.hoverState === 1 && e.states.blur && t.push(`blur`), e.useStates(t);
		}
		function a(e, t) {
			var n = e._zr;
			if (n.painter.type === `canvas`) {
				var r = n.storage, i = 0;
				r.traverse(function(e) {
					e.isGroup || i++;
				});
				var a = i > W(t.get(`hoverLayerThreshold`), QT.hoverLayerThreshold) && !q.node && !q.worker;
				(e._usingTHL || a) && (t.eachSeries(function(t) {
					if (!t.preventUsingHoverLayer) {
						var n = e._chartsMap[t.__viewId];
						n.__alive && n.eachRendered(function(e) {
							var t = e.states.emphasis;
							t && t.hoverLayer !== 2 && (t.hoverLayer = +!!a);
						});
					}
				}), e._usingTHL = a);
			}
		}
		function o(e, t) {
			var n = e.get(`blendMode`) || null;
			t.eachRendered(function(e) {
				e.isGroup || (e.style.blend = n);
			});
		}
		function s(e, t) {
			if (!e.preventAutoZ) {
				var n = Ef(e);
				t.eachRendered(function(e) {
					return Of(e, n.z, n.zlevel), !0;
				});
			}
		}
		function c(e, t) {
			t.eachRendered(function(e) {
				if (!Pd(e)) {
					var t = e.getTextContent(), n = e.getTextGuideLine();
					e.stateTransition &&= null, t && t.stateTransition && (t.stateTransition = null), n && n.stateTransition && (n.stateTransition = null), e.hasState() ? (e.prevStates = e.currentStates, e.clearStates()) : e.prevStates &&= null;
				}
			});
		}
		function l(e, t) {
			var n = e.getModel(`stateAnimation`), r = e.isAnimationEnabled(), a = n.get(`duration`), o = a > 0 ? {
				duration: a,
				delay: n.get(`delay`),
				easing: n.get(`easing`)
			} : null;
			t.eachRendered(function(e) {
				if (e.states && e.states.emphasis) {
					if (Pd(e)) return;
					if (e instanceof xo && ou(e), e.__dirty) {
						var t = e.prevStates;
						t && e.useStates(t);
					}
					if (r) {
						e.stateTransition = o;
						var n = e.getTextContent(), a = e.getTextGuideLine();
						n && (n.stateTransition = o), a && (a.stateTransition = o);
					}
					e.__dirty && i(e);
				}
			});
		}
		Dk = function(e) {
			return new (function(t) {
				n(r, t);
				function r() {
					return t !== null && t.apply(this, arguments) || this;
				}
				return r.prototype.getCoordinateSystems = function() {
					return e._coordSysMgr.getCoordinateSystems();
				}, r.prototype.getComponentByElement = function(t) {
					for (; t;) {
						var n = t.__ecComponentInfo;
						if (n != null) return e._model.getComponent(n.mainType, n.index);
						t = t.parent;
					}
				}, r.prototype.enterEmphasis = function(t, n) {
					jl(t, n), kk(e);
				}, r.prototype.leaveEmphasis = function(t, n) {
					Ml(t, n), kk(e);
				}, r.prototype.enterBlur = function(t) {
					Nl(t), kk(e);
				}, r.prototype.leaveBlur = function(t) {
					Pl(t), kk(e);
				}, r.prototype.enterSelect = function(t) {
					Fl(t), kk(e);
				}, r.prototype.leaveSelect = function(t) {
					Il(t), kk(e);
				}, r.prototype.getModel = function() {
					return e.getModel();
				}, r.prototype.getViewOfComponentModel = function(t) {
					return e.getViewOfComponentModel(t);
				}, r.prototype.getViewOfSeriesModel = function(t) {
					return e.getViewOfSeriesModel(t);
				}, r.prototype.getECUpdateCycleVersion = function() {
					return e[ek];
				}, r.prototype.usingTHL = function() {
					return e._usingTHL;
				}, r;
			}(Qc))(e);
		}, Ok = function(e) {
			function t(e, t) {
				for (var n = 0; n < e.length; n++) {
					var r = e[n];
					r[ik] = t;
				}
			}
			P(Ik, function(n, r) {
				e._messageCenter.on(r, function(n) {
					if (Wk[e.group] && e[ik] !== ak) {
						if (n && n.escapeConnect) return;
						var r = e.makeActionFromEvent(n), i = [];
						P(Uk, function(t) {
							t !== e && t.group === e.group && i.push(t);
						}), t(i, ak), P(i, function(e) {
							e[ik] !== ok && e.dispatchAction(r);
						}), t(i, sk);
					}
				});
			});
		};
	}(), t;
}(Ri), Nk = Mk.prototype;
Nk.on = ck(`on`), Nk.off = ck(`off`), Nk.one = function(e, t, n) {
	var r = this;
	function i() {
		var n = [...arguments];
		t && t.apply && t.apply(this, n), r.off(e, i);
	}
	this.on.call(this, e, i, n);
};
var Pk = [
	`click`,
	`dblclick`,
	`mouseover`,
	`mouseout`,
	`mousemove`,
	`mousedown`,
	`mouseup`,
	`globalout`,
	`contextmenu`
], Fk = {}, Ik = {}, Lk = {}, Rk = [], zk = [], Bk = [], Vk = {}, Hk = {}, Uk = {}, Wk = {}, Gk = /* @__PURE__ */ new Date() - 0;
/* @__PURE__ */ new Date() - 0;
var Kk = `_echarts_instance_`;
function qk(e, t, n) {
	var r = !(n && n.ssr);
	if (r) {
		var i = Jk(e);
		if (i) return i;
	}
	var a = new Mk(e, t, n);
	return a.id = `ec_` + Gk++, Uk[a.id] = a, r && bc(e, Kk, a.id), Ok(a), jD.trigger(`afterinit`, a), a;
}
function Jk(e) {
	return Uk[xc(e, Kk)];
}
function Yk(e, t) {
	Vk[e] = t;
}
function Xk(e) {
	j(zk, e) < 0 && zk.push(e);
}
function Zk(e, t) {
	oA(Rk, e, t, BO);
}
function Qk(e) {
	eA(`afterinit`, e);
}
function $k(e) {
	eA(`afterupdate`, e);
}
function eA(e, t) {
	jD.on(e, t);
}
function tA(e, t, n) {
	var r, i, a, o, s;
	V(t) && (n = t, t = ``), U(e) ? (r = e.type, i = e.event, o = e.update, s = e.publishNonRefinedEvent, n ||= e.action, a = e.refineEvent) : (r = e, i = t);
	function c(e) {
		return e.toLowerCase();
	}
	i = c(i || r);
	var l = a ? c(r) : i;
	Fk[r] || (ge(rk.test(r) && rk.test(i)), a && ge(i !== r), Fk[r] = {
		actionType: r,
		refinedEventType: i,
		nonRefinedEventType: l,
		update: o,
		action: n,
		refineEvent: a
	}, Lk[i] = 1, a && s && (Lk[l] = 1), Ik[l] = r);
}
function nA(e, t) {
	Um.register(e, t);
}
function rA(e, t) {
	oA(Bk, e, t, HO, `layout`, !0);
}
function iA(e, t) {
	oA(Bk, e, t, GO, `visual`, !0);
}
var aA = [];
function oA(e, t, n, r, i, a) {
	if ((V(t) || U(t)) && (n = t, t = r), !(j(aA, n) >= 0)) {
		aA.push(n);
		var o = rD.wrapStageHandler(n, i);
		o.__prio = t, o.__raw = n, e.push(o);
	}
}
function sA(e, t) {
	Hk[e] = t;
}
function cA(e, t, n) {
	var r = PD(`registerMap`);
	r && r(e, t, n);
}
var lA = h_;
iA(WO, ZE), iA(qO, $E), iA(qO, eD), iA(WO, TD), iA(qO, ED), iA(ZO, NO), Xk(VE), Zk(LO, HE), sA(`default`, nD), tA({
	type: ol,
	event: ol,
	update: ol
}, Oe), tA({
	type: sl,
	event: sl,
	update: sl
}, Oe), tA({
	type: cl,
	event: dl,
	update: cl,
	action: Oe,
	refineEvent: uA,
	publishNonRefinedEvent: !0
}), tA({
	type: ll,
	event: dl,
	update: ll,
	action: Oe,
	refineEvent: uA,
	publishNonRefinedEvent: !0
}), tA({
	type: ul,
	event: dl,
	update: ul,
	action: Oe,
	refineEvent: uA,
	publishNonRefinedEvent: !0
});
function uA(e, t, n, r) {
	return { eventContent: {
		selected: ql(n),
		isFromClick: t.isFromClick || !1
	} };
}
Yk(`default`, {}), Yk(`dark`, xD);
var dA = [], fA = {
	registerPreprocessor: Xk,
	registerProcessor: Zk,
	registerPostInit: Qk,
	registerPostUpdate: $k,
	registerUpdateLifecycle: eA,
	registerAction: tA,
	registerCoordinateSystem: nA,
	registerLayout: rA,
	registerVisual: iA,
	registerTransform: lA,
	registerLoading: sA,
	registerMap: cA,
	registerImpl: ND,
	PRIORITY: QO,
	ComponentModel: Yg,
	ComponentView: GE,
	SeriesModel: X_,
	ChartView: Wv,
	registerComponentModel: function(e) {
		Yg.registerClass(e);
	},
	registerComponentView: function(e) {
		GE.registerClass(e);
	},
	registerSeriesModel: function(e) {
		X_.registerClass(e);
	},
	registerChartView: function(e) {
		Wv.registerClass(e);
	},
	registerCustomSeries: function(e, t) {
		ID(e, t);
	},
	registerSubTypeDefaulter: function(e, t) {
		Yg.registerSubTypeDefaulter(e, t);
	},
	registerPainter: function(e, t) {
		WT(e, t);
	}
};
function pA(e) {
	B(e) ? P(e, function(e) {
		pA(e);
	}) : j(dA, e) >= 0 || (dA.push(e), V(e) && (e = { install: e }), e.install(fA));
}
var mA = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.hasSymbolVisual = !0, n;
	}
	return t.prototype.getInitialData = function(e, t) {
		return ah(null, this, { useEncodeDefaulter: !0 });
	}, t.prototype.getProgressive = function() {
		return this.option.progressive ?? (this.option.large ? 5e3 : this.get(`progressive`));
	}, t.prototype.getProgressiveThreshold = function() {
		return this.option.progressiveThreshold ?? (this.option.large ? 1e4 : this.get(`progressiveThreshold`));
	}, t.prototype.brushSelector = function(e, t, n) {
		return n.point(t.getItemLayout(e));
	}, t.prototype.getZLevelKey = function() {
		return this.getData().count() > this.getProgressiveThreshold() ? this.id : ``;
	}, t.type = `series.scatter`, t.dependencies = [
		`grid`,
		`polar`,
		`geo`,
		`singleAxis`,
		`calendar`,
		`matrix`
	], t.defaultOption = {
		coordinateSystem: `cartesian2d`,
		z: 2,
		legendHoverLink: !0,
		symbolSize: 10,
		large: !1,
		largeThreshold: 2e3,
		itemStyle: { opacity: .8 },
		emphasis: { scale: !0 },
		clip: !0,
		select: { itemStyle: { borderColor: Q.color.primary } },
		universalTransition: { divideShape: `clone` }
	}, t;
}(X_), hA = 4, gA = function() {
	function e() {}
	return e;
}(), _A = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this, t) || this;
		return n._off = 0, n.hoverDataIdx = -1, n;
	}
	return t.prototype.getDefaultShape = function() {
		return new gA();
	}, t.prototype.reset = function() {
		this.notClear = !1, this._off = 0;
	}, t.prototype.beforeBrush = function(e) {
		e && !e.contentRetained && this.reset();
	}, t.prototype.buildPath = function(e, t) {
		var n = t.points, r = t.size, i = this.symbolProxy, a = i.shape, o = e.getContext ? e.getContext() : e, s = o && r[0] < hA, c = this.softClipShape, l;
		if (s) this._ctx = o;
		else {
			for (this._ctx = null, l = this._off; l < n.length;) {
				var u = n[l++], d = n[l++];
				isNaN(u) || isNaN(d) || (!c || c.contain(u, d)) && (a.x = u - r[0] / 2, a.y = d - r[1] / 2, a.width = r[0], a.height = r[1], i.buildPath(e, a, !0));
			}
			this.incremental && (this._off = l, this.notClear = !0);
		}
	}, t.prototype.afterBrush = function() {
		var e = this.shape, t = e.points, n = e.size, r = this._ctx, i = this.softClipShape, a;
		if (r) {
			for (a = this._off; a < t.length;) {
				var o = t[a++], s = t[a++];
				isNaN(o) || isNaN(s) || (!i || i.contain(o, s)) && r.fillRect(o - n[0] / 2, s - n[1] / 2, n[0], n[1]);
			}
			this.incremental && (this._off = a, this.notClear = !0);
		}
	}, t.prototype.findDataIndex = function(e, t) {
		for (var n = this.shape, r = n.points, i = n.size, a = Math.max(i[0], 4), o = Math.max(i[1], 4), s = r.length / 2 - 1; s >= 0; s--) {
			var c = s * 2, l = r[c] - a / 2, u = r[c + 1] - o / 2;
			if (e >= l && t >= u && e <= l + a && t <= u + o) return s;
		}
		return -1;
	}, t.prototype.contain = function(e, t) {
		var n = this.transformCoordToLocal(e, t), r = this.getBoundingRect();
		return e = n[0], t = n[1], r.contain(e, t) ? (this.hoverDataIdx = this.findDataIndex(e, t)) >= 0 : (this.hoverDataIdx = -1, !1);
	}, t.prototype.getBoundingRect = function() {
		var e = this._rect;
		if (!e) {
			for (var t = this.shape, n = t.points, r = t.size, i = r[0], a = r[1], o = 1 / 0, s = 1 / 0, c = -1 / 0, l = -1 / 0, u = 0; u < n.length;) {
				var d = n[u++], f = n[u++];
				o = Math.min(d, o), c = Math.max(d, c), s = Math.min(f, s), l = Math.max(f, l);
			}
			e = this._rect = new J(o - i / 2, s - a / 2, c - o + i, l - s + a);
		}
		return e;
	}, t;
}(xo), vA = function() {
	function e() {
		this.group = new ku();
	}
	return e.prototype.updateData = function(e, t) {
		this._clear(), this._data = e;
		var n = this._create();
		n.setShape({ points: e.getLayout(`points`) }), this._setCommon(n, e, t);
	}, e.prototype.updateLayout = function(e) {
		var t = this._data;
		if (t) {
			var n = t.getLayout(`points`);
			this.group.eachChild(function(e) {
				if (e.startIndex != null) {
					var t = (e.endIndex - e.startIndex) * 2, r = e.startIndex * 4 * 2;
					n = new Float32Array(n.buffer, r, t);
				}
				e.setShape(`points`, n), e.reset(), e.stopAnimation();
			});
		}
	}, e.prototype.incrementalPrepareUpdate = function(e) {
		this._clear();
	}, e.prototype.incrementalUpdate = function(e, t, n, r) {
		var i = this._newAdded[0], a = t.getLayout(`points`), o = i && i.shape.points;
		if (o && o.length < 2e4) {
			var s = o.length, c = new Float32Array(s + a.length);
			c.set(o), c.set(a, s), i.endIndex = e.end, i.setShape({ points: c });
		} else {
			this._newAdded = [];
			var l = this._create();
			l.startIndex = e.start, l.endIndex = e.end, l.incremental = n, l.setShape({ points: a }), this._setCommon(l, t, r);
		}
	}, e.prototype.eachRendered = function(e) {
		this._newAdded[0] && e(this._newAdded[0]);
	}, e.prototype._create = function() {
		var e = new _A({ cursor: `default` });
		return e.ignoreCoarsePointer = !0, this.group.add(e), this._newAdded.push(e), e;
	}, e.prototype._setCommon = function(e, t, n) {
		var r = t.hostModel;
		n ||= {};
		var i = t.getVisual(`symbolSize`);
		e.setShape(`size`, i instanceof Array ? i : [i, i]), e.softClipShape = n.clipShape || null, e.symbolProxy = dv(t.getVisual(`symbol`), 0, 0, 0, 0), e.setColor = e.symbolProxy.setColor;
		var a = e.shape.size[0] < hA;
		e.useStyle(r.getModel(`itemStyle`).getItemStyle(a ? [
			`color`,
			`shadowBlur`,
			`shadowColor`
		] : [`color`]));
		var o = t.getVisual(`style`), s = o && o.fill;
		s && e.setColor(s);
		var c = Vc(e);
		c.seriesIndex = r.seriesIndex, e.on(`mousemove`, function(t) {
			c.dataIndex = null;
			var n = e.hoverDataIdx;
			n >= 0 && (c.dataIndex = n + (e.startIndex || 0));
		});
	}, e.prototype.remove = function() {
		this._clear();
	}, e.prototype._clear = function() {
		this._newAdded = [], this.group.removeAll();
	}, e;
}(), yA = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.render = function(e, t, n) {
		var r = e.getData();
		this._updateSymbolDraw(r, e).updateData(r, bA(e)), this._finished = !0;
	}, t.prototype.incrementalPrepareRender = function(e, t, n) {
		var r = e.getData();
		this._updateSymbolDraw(r, e).incrementalPrepareUpdate(r), this._finished = !1;
	}, t.prototype.incrementalRender = function(e, t, n) {
		this._symbolDraw.incrementalUpdate(e, t.getData(), Rc(t), bA(t)), this._finished = e.end === t.getData().count();
	}, t.prototype.updateTransform = function(e, t, n) {
		var r = e.getData();
		if (this.group.dirty(), this._finished) {
			var i = Bb(``).reset(e, t, n);
			i.progress && i.progress({
				start: 0,
				end: r.count(),
				count: r.count()
			}, r), this._symbolDraw.updateLayout(bA(e));
		} else return { update: !0 };
	}, t.prototype.eachRendered = function(e) {
		this._symbolDraw && this._symbolDraw.eachRendered(e);
	}, t.prototype._updateSymbolDraw = function(e, t) {
		var n = this._symbolDraw, r = t.pipelineContext.large;
		return n && r === this._isLargeDraw || (n && n.remove(), n = this._symbolDraw = r ? new vA() : new Cv(), this._isLargeDraw = r, this.group.removeAll()), this.group.add(n.group), n;
	}, t.prototype.remove = function(e, t) {
		this._symbolDraw && this._symbolDraw.remove(!0), this._symbolDraw = null;
	}, t.prototype.dispose = function() {}, t.type = `scatter`, t;
}(Wv);
function bA(e) {
	return { clipShape: $v(e) };
}
var xA = function() {
	function e() {}
	return e.prototype.needIncludeZero = function() {
		return !this.option.scale;
	}, e.prototype.getCoordSysModel = function() {}, e;
}(), SA = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.getCoordSysModel = function() {
		return this.getReferringComponents(`grid`, gc).models[0];
	}, t.type = `cartesian2dAxis`, t;
}(Yg);
M(SA, xA);
var CA = {
	show: !0,
	z: 0,
	inverse: !1,
	name: ``,
	nameLocation: `end`,
	nameRotate: null,
	nameTruncate: {
		maxWidth: null,
		ellipsis: `...`,
		placeholder: `.`
	},
	nameTextStyle: {},
	nameGap: 15,
	silent: !1,
	triggerEvent: !1,
	tooltip: { show: !1 },
	axisPointer: {},
	axisLine: {
		show: !0,
		onZero: `auto`,
		onZeroAxisIndex: null,
		lineStyle: {
			color: Q.color.axisLine,
			width: 1,
			type: `solid`
		},
		symbol: [`none`, `none`],
		symbolSize: [10, 15],
		breakLine: !0
	},
	axisTick: {
		show: !0,
		inside: !1,
		length: 5,
		lineStyle: { width: 1 }
	},
	axisLabel: {
		show: !0,
		inside: !1,
		rotate: 0,
		showMinLabel: null,
		showMaxLabel: null,
		margin: 8,
		fontSize: 12,
		color: Q.color.axisLabel,
		textMargin: [0, 3]
	},
	splitLine: {
		show: !0,
		showMinLine: !0,
		showMaxLine: !0,
		lineStyle: {
			color: Q.color.axisSplitLine,
			width: 1,
			type: `solid`
		}
	},
	splitArea: {
		show: !1,
		areaStyle: { color: [Q.color.backgroundTint, Q.color.backgroundTransparent] }
	},
	breakArea: {
		show: !0,
		itemStyle: {
			color: Q.color.neutral00,
			borderColor: Q.color.border,
			borderWidth: 1,
			borderType: [3, 3],
			opacity: .6
		},
		zigzagAmplitude: 4,
		zigzagMinSpan: 4,
		zigzagMaxSpan: 20,
		zigzagZ: 100,
		expandOnClick: !0
	},
	breakLabelLayout: { moveOverlap: `auto` }
}, wA = E({
	boundaryGap: !0,
	deduplication: null,
	jitter: 0,
	jitterOverlap: !0,
	jitterMargin: 2,
	splitLine: { show: !1 },
	axisTick: {
		alignWithLabel: !1,
		interval: `auto`,
		show: `auto`
	},
	axisLabel: { interval: `auto` }
}, CA), TA = E({
	boundaryGap: [0, 0],
	axisLine: { show: `auto` },
	axisTick: { show: `auto` },
	splitNumber: 5,
	minorTick: {
		show: !1,
		splitNumber: 5,
		length: 3,
		lineStyle: {}
	},
	minorSplitLine: {
		show: !1,
		lineStyle: {
			color: Q.color.axisMinorSplitLine,
			width: 1
		}
	}
}, CA), EA = {
	category: wA,
	value: TA,
	time: E({
		splitNumber: 6,
		axisLabel: { rich: { primary: { fontWeight: `bold` } } },
		splitLine: { show: !1 }
	}, TA),
	log: A({ logBase: 10 }, TA)
};
function DA(e, t, r, i) {
	P(ib, function(a, o) {
		var s = E(E({}, EA[o], !0), i, !0), c = function(e) {
			n(r, e);
			function r() {
				var n = e !== null && e.apply(this, arguments) || this;
				return n.type = t + `Axis.` + o, n;
			}
			return r.prototype.mergeDefaultAndTheme = function(e, t) {
				var n = Wg(this), r = n ? Kg(e) : {};
				E(e, t.getTheme().get(o + `Axis`)), E(e, this.getDefaultOption()), e.type = OA(e), n && Gg(e, r, n);
			}, r.prototype.optionUpdated = function() {
				this.option.type === `category` && (this.__ordinalMeta = ly.createByAxisModel(this));
			}, r.prototype.getCategories = function(e) {
				var t = this.option;
				if (t.type === `category`) return e ? t.data : this.__ordinalMeta.categories;
			}, r.prototype.getOrdinalMeta = function() {
				return this.__ordinalMeta;
			}, r.prototype.updateAxisBreaks = function(e) {
				var t = uS();
				return t ? t.updateModelAxisBreak(this, e) : { breaks: [] };
			}, r.type = t + `Axis.` + o, r.defaultOption = s, r;
		}(r);
		e.registerComponentModel(c);
	}), e.registerSubTypeDefaulter(t + `Axis`, OA);
}
function OA(e) {
	return e.type || (e.data ? `category` : `value`);
}
var kA = function() {
	function e(e) {
		this.type = `cartesian`, this._dimList = [], this._axes = {}, this.name = e || ``;
	}
	return e.prototype.getAxis = function(e) {
		return this._axes[e];
	}, e.prototype.getAxes = function() {
		return F(this._dimList, function(e) {
			return this._axes[e];
		}, this);
	}, e.prototype.getAxesByScale = function(e) {
		return e = e.toLowerCase(), I(this.getAxes(), function(t) {
			return t.scale.type === e;
		});
	}, e.prototype.addAxis = function(e) {
		var t = e.dim;
		this._axes[t] = e, this._dimList.push(t);
	}, e;
}(), AA = [`x`, `y`];
function jA(e) {
	return (e.type === `interval` || e.type === `time`) && !Uh(e);
}
var MA = function(e) {
	n(t, e);
	function t() {
		var t = e !== null && e.apply(this, arguments) || this;
		return t.type = wC, t.dimensions = AA, t;
	}
	return t.prototype.calcAffineTransform = function() {
		this._transform = this._invTransform = null;
		var e = this.getAxis(`x`).scale, t = this.getAxis(`y`).scale;
		if (jA(e) && jA(t)) {
			var n = gy(e, null), r = gy(t, null), i = this.dataToPoint([n[0], r[0]]), a = this.dataToPoint([n[1], r[1]]), o = n[1] - n[0], s = r[1] - r[0];
			if (o && s) {
				var c = (a[0] - i[0]) / o, l = (a[1] - i[1]) / s, u = i[0] - n[0] * c, d = i[1] - r[0] * l, f = this._transform = [
					c,
					0,
					0,
					l,
					u,
					d
				];
				this._invTransform = ut([], f);
			}
		}
	}, t.prototype.getBaseAxis = function() {
		return this.getAxesByScale(`ordinal`)[0] || this.getAxesByScale(`time`)[0] || this.getAxis(`x`);
	}, t.prototype.containPoint = function(e) {
		var t = this.getAxis(`x`), n = this.getAxis(`y`);
		return t.contain(t.toLocalCoord(e[0])) && n.contain(n.toLocalCoord(e[1]));
	}, t.prototype.containData = function(e) {
		return this.getAxis(`x`).containData(e[0]) && this.getAxis(`y`).containData(e[1]);
	}, t.prototype.containZone = function(e, t) {
		var n = this.dataToPoint(e), r = this.dataToPoint(t), i = this.getArea(), a = new J(n[0], n[1], r[0] - n[0], r[1] - n[1]);
		return i.intersect(a);
	}, t.prototype.dataToPoint = function(e, t, n) {
		n ||= [];
		var r = e[0], i = e[1];
		if (this._transform && r != null && isFinite(r) && i != null && isFinite(i)) return Tt(n, e, this._transform);
		var a = this.getAxis(`x`), o = this.getAxis(`y`);
		return n[0] = a.toGlobalCoord(a.dataToCoord(r, t)), n[1] = o.toGlobalCoord(o.dataToCoord(i, t)), n;
	}, t.prototype.clampData = function(e, t) {
		var n = this.getAxis(`x`).scale, r = this.getAxis(`y`).scale, i = n.getExtent(), a = r.getExtent(), o = n.parse(e[0]), s = r.parse(e[1]);
		return t ||= [], t[0] = Math.min(Math.max(Math.min(i[0], i[1]), o), Math.max(i[0], i[1])), t[1] = Math.min(Math.max(Math.min(a[0], a[1]), s), Math.max(a[0], a[1])), t;
	}, t.prototype.pointToData = function(e, t, n) {
		if (n ||= [], this._invTransform) return Tt(n, e, this._invTransform);
		var r = this.getAxis(`x`), i = this.getAxis(`y`);
		return n[0] = r.coordToData(r.toLocalCoord(e[0]), t), n[1] = i.coordToData(i.toLocalCoord(e[1]), t), n;
	}, t.prototype.getOtherAxis = function(e) {
		return this.getAxis(e.dim === `x` ? `y` : `x`);
	}, t.prototype.getArea = function(e) {
		e ||= 0;
		var t = this.getAxis(`x`).getGlobalExtent(), n = this.getAxis(`y`).getGlobalExtent(), r = Math.min(t[0], t[1]) - e, i = Math.min(n[0], n[1]) - e;
		return new J(r, i, Math.max(t[0], t[1]) - r + e, Math.max(n[0], n[1]) - i + e);
	}, t;
}(kA);
function NA(e, t) {
	var n = e.scale, r = e.model, i = dC(n, r, r.ecModel, e, null), a = Ty(n), o = Ty(t) ? t.intervalStub : t, s = a ? n.intervalStub : n, c = n.base, l = o.getTicks(), u = o.getTicks({ expandToNicedExtent: !0 }), d = l.length - 1, f, p, m;
	if (d === 1) f = p = 0, m = 1;
	else if (d === 2) {
		var h = is(l[0].value - l[1].value), g = is(l[1].value - l[2].value);
		f = p = 0, h === g ? m = 2 : (m = 1, h < g ? f = h / g : p = g / h);
	} else {
		var _ = o.getConfig().interval;
		f = (1 - (l[0].value - u[0].value) / _) % 1, p = (1 - (u[d].value - l[d].value) / _) % 1, m = d - +!!f - !!p;
	}
	var v = i.zoomFixMM, y = v[0] || v[1], b = [i.fixMM[0] || y, i.fixMM[1] || y], x = n.getExtent(), S = s.getExtent(), C = jy(S, b), w, T, E, D, O, k;
	function A(e) {
		for (var t = 50, n = 0; n < t && !e(); n++) E = a ? E * Y(c, 2) : Dy(E), D = Oy(E);
	}
	function j() {
		w = X(k - E * f, D);
	}
	function ee() {
		T = X(O + E * p, D);
	}
	function M() {
		k = f ? X(w + E * f, D) : w;
	}
	function N() {
		O = p ? X(T - E * p, D) : T;
	}
	if (b[0] && b[1]) {
		w = C[0], T = C[1], E = (T - w) / (m + f + p);
		var P = e.getExtent(), F = is(P[1] - P[0]);
		D = xs([T, w], F, .5 / m), M(), N(), Is(D) && (E = X(E, D));
	} else {
		var te = C[1] - C[0];
		E = a ? Y(Os(te), 1) : As(te / m, 2), D = Oy(E), b[0] ? (w = C[0], A(function() {
			if (M(), O = X(k + E * m, D), ee(), T >= C[1]) return !0;
		})) : b[1] ? (T = C[1], A(function() {
			if (N(), k = X(O - E * m, D), j(), w <= C[0]) return !0;
		})) : A(function() {
			k = X(ss(C[0] / E) * E, D), O = X(os(C[1] / E) * E, D);
			var e = as((O - k) / E);
			if (e <= m) {
				var t = m - e, n = void 0, r = i.incl0 || a;
				if (r && C[0] === 0) n = [0, t];
				else if (r && C[1] === 0) n = [t, 0];
				else {
					var o = os(t / 2);
					n = t % 2 == 0 ? [o, o] : w + T < C[0] + C[1] ? [o, o + 1] : [o + 1, o];
				}
				if (k = X(k - E * n[0], D), O = X(O + E * n[1], D), j(), ee(), w <= C[0] && T >= C[1]) return !0;
			}
		});
	}
	bb(n, b, S, [w, T], x, {
		interval: E,
		intervalCount: m,
		intervalPrecision: D,
		niceExtent: [k, O]
	});
}
function PA(e, t) {
	var n = Ty(e), r = n ? e.intervalStub : e, i = t.fixMinMax || [], a = n ? e.getExtent() : null, o = r.getExtent(), s = jy(o, i, t.rawExtentResult);
	r.setExtent(s[0], s[1]), s = r.getExtent();
	var c = n ? IA(r, t) : FA(r, t), l = c.intervalPrecision, u = c.interval, d = t.userInterval;
	d != null && (c.interval = d, c.intervalPrecision = Oy(d)), i[0] || (s[0] = X(os(s[0] / u) * u, l)), i[1] || (s[1] = X(ss(s[1] / u) * u, l)), d != null && (c.niceExtent = s.slice()), bb(e, i, o, s, a, c);
}
function FA(e, t) {
	var n = Ny(t.splitNumber, 5), r = vy(e), i = t.minInterval, a = t.maxInterval, o = As(r / n, !0);
	i != null && o < i && (o = i), a != null && o > a && (o = a);
	var s = Oy(o), c = e.getExtent(), l = [X(ss(c[0] / o) * o, s), X(os(c[1] / o) * o, s)];
	return {
		interval: o,
		intervalPrecision: s,
		niceExtent: l
	};
}
function IA(e, t) {
	var n = Ny(t.splitNumber, 10), r = e.getExtent(), i = vy(e), a = Y(Os(i), 1);
	n / i * a <= .5 && (a *= 10);
	var o = Oy(a), s = [X(ss(r[0] / a) * a, o), X(os(r[1] / a) * a, o)];
	return {
		intervalPrecision: o,
		interval: a,
		niceExtent: s
	};
}
function LA(e) {
	var t = e.scale, n = e.model, r = n.axis, i = n.ecModel;
	RA(t, n, r, i, null);
}
function RA(e, t, n, r, i) {
	var a = dC(e, t, r, n, i), o = Cy(e) || wy(e);
	zA(e, {
		splitNumber: t.get(`splitNumber`),
		fixMinMax: a.fixMM,
		userInterval: t.get(`interval`),
		minInterval: o ? t.get(`minInterval`) : null,
		maxInterval: o ? t.get(`maxInterval`) : null,
		rawExtentResult: a
	}), n && r && pC(n, e, a, r);
}
function zA(e, t) {
	BA[e.type](e, t);
}
var BA = {
	interval: PA,
	log: PA,
	time: Xy,
	ordinal: Oe
}, VA = [[3, 1], [0, 2]], HA = function() {
	function e(e, t, n) {
		this.type = `grid`, this._coordsMap = {}, this._coordsList = [], this._axesMap = {}, this._axesList = [], this.axisPointerEnabled = !0, this.dimensions = AA, this._initCartesian(e, t, n), this.model = e;
	}
	return e.prototype.getRect = function() {
		return this._rect;
	}, e.prototype.update = function(e, t) {
		var n = this._axesMap;
		P(this._axesList, function(e) {
			aC(e, 1);
			var t = e.scale;
			Ey(t) && t.setSortInfo(e.model.get(`categorySortInfo`));
		});
		function r(e) {
			for (var t = L(e), n = [], r = t.length - 1; r >= 0; r--) {
				var i = e[+t[r]];
				i.__alignTo ? n.push(i) : LA(i);
			}
			P(n, function(e) {
				qA(e, e.__alignTo) ? LA(e) : NA(e, e.__alignTo.scale);
			});
		}
		r(n.x), r(n.y);
		var i = {};
		P(n.x, function(e) {
			WA(n, `y`, e, i);
		}), P(n.y, function(e) {
			WA(n, `x`, e, i);
		}), this.resize(this.model, t);
	}, e.prototype.resize = function(e, t, n) {
		var r = Hg(e, t), i = this._rect = Bg(e.getBoxLayoutParams(), r.refContainer), a = this._axesMap, o = this._coordsList, s = e.get(`containLabel`);
		if (YA(a, i), !n) {
			var c = $A(i, o, a, s, t), l = void 0;
			if (s) ZA ? (ZA(this._axesList, i), YA(a, i)) : l = QA(i.clone(), `axisLabel`, null, i, a, c, r);
			else {
				var u = tj(e, i, r), d = u.outerBoundsRect, f = u.parsedOuterBoundsContain, p = u.outerBoundsClamp;
				d && (l = QA(d, f, p, i, a, c, r));
			}
			ej(i, a, qb.determine, null, l, r), P(this._coordsList, function(e) {
				e.calcAffineTransform();
			});
		}
	}, e.prototype.getAxis = function(e, t) {
		var n = this._axesMap[e];
		if (n != null) return n[t || 0];
	}, e.prototype.getAxes = function() {
		return this._axesList.slice();
	}, e.prototype.getCartesian = function(e, t) {
		if (e != null && t != null) {
			var n = `x` + e + `y` + t;
			return this._coordsMap[n];
		}
		U(e) && (t = e.yAxisIndex, e = e.xAxisIndex);
		for (var r = 0, i = this._coordsList; r < i.length; r++) if (i[r].getAxis(`x`).index === e || i[r].getAxis(`y`).index === t) return i[r];
	}, e.prototype.getCartesians = function() {
		return this._coordsList.slice();
	}, e.prototype.convertToPixel = function(e, t, n) {
		var r = this._findConvertTarget(t);
		return r.cartesian ? r.cartesian.dataToPoint(n) : r.axis ? r.axis.toGlobalCoord(r.axis.dataToCoord(n)) : null;
	}, e.prototype.convertFromPixel = function(e, t, n) {
		var r = this._findConvertTarget(t);
		return r.cartesian ? r.cartesian.pointToData(n) : r.axis ? r.axis.coordToData(r.axis.toLocalCoord(n)) : null;
	}, e.prototype._findConvertTarget = function(e) {
		var t = e.seriesModel, n = e.xAxisModel || t && t.getReferringComponents(`xAxis`, gc).models[0], r = e.yAxisModel || t && t.getReferringComponents(`yAxis`, gc).models[0], i = e.gridModel, a = this._coordsList, o, s;
		return t ? (o = t.coordinateSystem, j(a, o) < 0 && (o = null)) : n && r ? o = this.getCartesian(n.componentIndex, r.componentIndex) : n ? s = this.getAxis(`x`, n.componentIndex) : r ? s = this.getAxis(`y`, r.componentIndex) : i && i.coordinateSystem === this && (o = this._coordsList[0]), {
			cartesian: o,
			axis: s
		};
	}, e.prototype.containPoint = function(e) {
		var t = this._coordsList[0];
		if (t) return t.containPoint(e);
	}, e.prototype._initCartesian = function(e, t, n) {
		var r = this, i = this, a = {
			left: !1,
			right: !1,
			top: !1,
			bottom: !1
		}, o = {
			x: {},
			y: {}
		}, s = {
			x: 0,
			y: 0
		};
		if (t.eachComponent(`xAxis`, c(`x`), this), t.eachComponent(`yAxis`, c(`y`), this), !s.x || !s.y) {
			this._axesMap = {}, this._axesList = [];
			return;
		}
		this._axesMap = o, P(o.x, function(t, n) {
			P(o.y, function(i, a) {
				var o = `x` + n + `y` + a, s = new MA(o);
				s.master = r, s.model = e, r._coordsMap[o] = s, r._coordsList.push(s), s.addAxis(t), s.addAxis(i);
			});
		}), KA(o.x), KA(o.y);
		function c(t) {
			return function(n, r) {
				if (UA(n, e)) {
					var c = n.get(`position`);
					t === `x` ? c !== `top` && c !== `bottom` && (c = a.bottom ? `top` : `bottom`) : c !== `left` && c !== `right` && (c = a.left ? `right` : `left`), a[c] = !0;
					var l = ob(n), u = new qx(t, sb(n, l, !0), [0, 0], l, c);
					u.onBand = Sb(u.scale, n), u.inverse = n.get(`inverse`), n.axis = u, u.model = n, u.grid = i, u.index = r, i._axesList.push(u), o[t][r] = u, s[t]++;
				}
			};
		}
	}, e.prototype.getTooltipAxes = function(e) {
		var t = [], n = [];
		return P(this.getCartesians(), function(r) {
			var i = e != null && e !== `auto` ? r.getAxis(e) : r.getBaseAxis(), a = r.getOtherAxis(i);
			j(t, i) < 0 && t.push(i), j(n, a) < 0 && n.push(a);
		}), {
			baseAxes: t,
			otherAxes: n
		};
	}, e.create = function(t, n) {
		var r = [];
		return t.eachComponent(`grid`, function(i, a) {
			var o = new e(i, t, n);
			o.name = `grid_` + a, o.resize(i, n, !0), i.coordinateSystem = o, r.push(o), P(o._axesList, function(t) {
				iC(t, e.dimIdxMap);
			});
		}), t.eachSeries(function(e) {
			var t, n;
			Jm({
				targetModel: e,
				coordSysType: wC,
				coordSysProvider: r
			});
			function r() {
				var r = qS(e), i = r.xAxisModel, a = r.yAxisModel;
				return t = i.axis, n = a.axis, i.getCoordSysModel().coordinateSystem.getCartesian(i.componentIndex, a.componentIndex);
			}
			t && n && (Fx(t, e, wC), Fx(n, e, wC));
		}, this), r;
	}, e.dimensions = AA, e.dimIdxMap = bm(AA), e;
}();
function UA(e, t) {
	return e.getCoordSysModel() === t;
}
function WA(e, t, n, r) {
	n.getAxesOnZeroOf = function() {
		return a ? [a] : [];
	};
	var i = e[t], a, o = n.model, s = o.get([`axisLine`, `onZero`]), c = o.get([`axisLine`, `onZeroAxisIndex`]);
	if (!s) return;
	if (c != null) GA(s, i[c]) && (a = i[c]);
	else for (var l in i) if (K(i, l) && GA(s, i[l]) && !r[u(i[l])]) {
		a = i[l];
		break;
	}
	a && (r[u(a)] = !0);
	function u(e) {
		return e.dim + `_` + e.index;
	}
}
function GA(e, t) {
	if (!t) return !1;
	var n = t.scale, r = cb(n, 0, !1), i = t && t.type !== `category` && t.type !== `time` && r !== 3;
	return i && e === `auto` && ub(t) && (i = !1), i;
}
function KA(e) {
	for (var t = L(e), n, r = [], i = t.length - 1; i >= 0; i--) {
		var a = e[+t[i]];
		Sy(a.scale) && vb(a.model, a.type, !0) == null && (a.model.get(`alignTicks`) && a.model.get(`interval`) == null ? r.push(a) : n = a);
	}
	n ||= r.pop(), n && P(r, function(e) {
		e.__alignTo = n;
	});
}
function qA(e, t) {
	return Uh(e.scale) || Uh(t.scale) || t.scale.getTicks().length < 2;
}
function JA(e, t) {
	var n = e.getExtent(), r = n[0] + n[1];
	e.toGlobalCoord = e.dim === `x` ? function(e) {
		return e + t;
	} : function(e) {
		return r - e + t;
	}, e.toLocalCoord = e.dim === `x` ? function(e) {
		return e - t;
	} : function(e) {
		return r - e + t;
	};
}
function YA(e, t) {
	P(e.x, function(e) {
		return XA(e, t.x, t.width);
	}), P(e.y, function(e) {
		return XA(e, t.y, t.height);
	});
}
function XA(e, t, n) {
	var r = [0, n], i = +!!e.inverse;
	e.setExtent(r[i], r[1 - i]), JA(e, t);
}
var ZA;
function QA(e, t, n, r, i, a, o) {
	ej(r, i, qb.estimate, t, !1, o);
	var s = [
		0,
		0,
		0,
		0
	];
	l(0), l(1), u(r, 0, NaN), u(r, 1, NaN);
	var c = ne(s, function(e) {
		return e > 0;
	}) == null;
	return gf(r, s, !0, !0, n), YA(i, r), c;
	function l(e) {
		P(i[Vd[e]], function(t) {
			if (_b(t.model)) {
				var n = a.ensureRecord(t.model), r = n.labelInfoList;
				if (r) for (var i = 0; i < r.length; i++) {
					var o = r[i], s = t.scale.normalize(xb(t.scale, hS(o.label).labelInfo.tick));
					s = e === 1 ? 1 - s : s, u(o.rect, e, s), u(o.rect, 1 - e, NaN);
				}
				var c = n.nameLayout;
				if (c) {
					var s = gb(n.nameLocation) ? .5 : NaN;
					u(c.rect, e, s), u(c.rect, 1 - e, NaN);
				}
			}
		});
	}
	function u(t, n, r) {
		var i = e[Vd[n]] - t[Vd[n]], a = t[Hd[n]] + t[Vd[n]] - (e[Hd[n]] + e[Vd[n]]);
		i = d(i, 1 - r), a = d(a, r);
		var o = VA[n][0], c = VA[n][1];
		s[o] = Y(s[o], i), s[c] = Y(s[c], a);
	}
	function d(e, t) {
		return e > 0 && !de(t) && t > 1e-4 && (e /= t), e;
	}
}
function $A(e, t, n, r, i) {
	var a = new _S(nj);
	return P(n, function(n) {
		return P(n, function(n) {
			if (_b(n.model)) {
				var o = !r;
				n.axisBuilder = JS(e, t, n.model, i, a, o);
			}
		});
	}), a;
}
function ej(e, t, n, r, i, a) {
	var o = n === qb.determine;
	P(t, function(t) {
		return P(t, function(t) {
			_b(t.model) && (YS(t.axisBuilder, e, t.model), t.axisBuilder.build(o ? { axisTickLabelDetermine: !0 } : { axisTickLabelEstimate: !0 }, { noPxChange: i }));
		});
	});
	var s = {
		x: 0,
		y: 0
	};
	c(0), c(1);
	function c(t) {
		s[Vd[1 - t]] = e[Hd[t]] <= a.refContainer[Hd[t]] * .5 ? 0 : 1 - t == 1 ? 2 : 1;
	}
	P(t, function(e, t) {
		return P(e, function(e) {
			_b(e.model) && ((r === `all` || o) && e.axisBuilder.build({ axisName: !0 }, { nameMarginLevel: s[t] }), o && e.axisBuilder.build({ axisLine: !0 }));
		});
	});
}
function tj(e, t, n) {
	var r, i = e.get(`outerBoundsMode`, !0);
	i === `same` ? r = t.clone() : (i == null || i === `auto`) && (r = Bg(e.get(`outerBounds`, !0) || SC, n.refContainer));
	var a = e.get(`outerBoundsContain`, !0), o = a == null || a === `auto` || j([`all`, `axisLabel`], a) < 0 ? `all` : a, s = [gs(W(e.get(`outerBoundsClampWidth`, !0), CC[0]), t.width), gs(W(e.get(`outerBoundsClampHeight`, !0), CC[1]), t.height)];
	return {
		outerBoundsRect: r,
		parsedOuterBoundsContain: o,
		outerBoundsClamp: s
	};
}
var nj = function(e, t, n, r, i, a) {
	var o = n.axis.dim === `x` ? `y` : `x`;
	xS(e, t, n, r, i, a), gb(e.nameLocation) || P(t.recordMap[o], function(e) {
		e && e.labelInfoList && e.dirVec && CS(e.labelInfoList, e.dirVec, r, i);
	});
};
function rj(e, t) {
	var n = {
		axesInfo: {},
		seriesInvolved: !1,
		coordSysAxesInfo: {},
		coordSysMap: {}
	};
	return ij(n, e, t), n.seriesInvolved && oj(n, e), n;
}
function ij(e, t, n) {
	var r = t.getComponent(`tooltip`), i = t.getComponent(`axisPointer`), a = i.get(`link`, !0) || [], o = [];
	P(n.getCoordinateSystems(), function(n) {
		if (!n.axisPointerEnabled) return;
		var s = pj(n.model), c = e.coordSysAxesInfo[s] = {};
		e.coordSysMap[s] = n;
		var l = n.model.getModel(`tooltip`, r);
		if (P(n.getAxes(), z(p, !1, null)), n.getTooltipAxes && r && l.get(`show`)) {
			var u = l.get(`trigger`) === `axis`, d = l.get([`axisPointer`, `type`]) === `cross`, f = n.getTooltipAxes(l.get([`axisPointer`, `axis`]));
			(u || d) && P(f.baseAxes, z(p, !d || `cross`, u)), d && P(f.otherAxes, z(p, `cross`, !1));
		}
		function p(r, s, u) {
			var d = u.model.getModel(`axisPointer`, i), f = d.get(`show`);
			if (f && (f !== `auto` || r || fj(d))) {
				s ??= d.get(`triggerTooltip`), d = r ? aj(u, l, i, t, r, s) : d;
				var p = d.get(`snap`), m = d.get(`triggerEmphasis`), h = pj(u.model), g = s || p || u.type === `category`, _ = e.axesInfo[h] = {
					key: h,
					axis: u,
					coordSys: n,
					axisPointerModel: d,
					triggerTooltip: s,
					triggerEmphasis: m,
					involveSeries: g,
					snap: p,
					useHandle: fj(d),
					seriesModels: [],
					linkGroup: null
				};
				c[h] = _, e.seriesInvolved = e.seriesInvolved || g;
				var v = sj(a, u);
				if (v != null) {
					var y = o[v] || (o[v] = { axesInfo: {} });
					y.axesInfo[h] = _, y.mapper = a[v].mapper, _.linkGroup = y;
				}
			}
		}
	});
}
function aj(e, t, n, r, i, a) {
	var o = t.getModel(`axisPointer`), s = [
		`type`,
		`snap`,
		`lineStyle`,
		`shadowStyle`,
		`label`,
		`animation`,
		`animationDurationUpdate`,
		`animationEasingUpdate`,
		`z`
	], c = {};
	P(s, function(e) {
		c[e] = T(o.get(e));
	}), c.snap = e.type !== `category` && !!a, o.get(`type`) === `cross` && (c.type = `line`);
	var l = c.label ||= {};
	if (l.show ??= !1, i === `cross` && (l.show = o.get([`label`, `show`]) ?? !0, !a)) {
		var u = c.lineStyle = o.get(`crossStyle`);
		u && A(l, u.textStyle);
	}
	return e.model.getModel(`axisPointer`, new sp(c, n, r));
}
function oj(e, t) {
	t.eachSeries(function(t) {
		var n = t.coordinateSystem, r = t.get([`tooltip`, `trigger`], !0), i = t.get([`tooltip`, `show`], !0);
		n && n.model && r !== `none` && r !== !1 && r !== `item` && i !== !1 && t.get([`axisPointer`, `show`], !0) !== !1 && P(e.coordSysAxesInfo[pj(n.model)], function(e) {
			var r = e.axis;
			n.getAxis(r.dim) === r && (e.seriesModels.push(t), e.seriesDataCount ??= 0, e.seriesDataCount += t.getData().count());
		});
	});
}
function sj(e, t) {
	for (var n = t.model, r = t.dim, i = 0; i < e.length; i++) {
		var a = e[i] || {};
		if (cj(a[r + `AxisId`], n.id) || cj(a[r + `AxisIndex`], n.componentIndex) || cj(a[r + `AxisName`], n.name)) return i;
	}
}
function cj(e, t) {
	return e === `all` || B(e) && j(e, t) >= 0 || e === t;
}
function lj(e) {
	var t = uj(e);
	if (t) {
		var n = t.axisPointerModel, r = t.axis.scale, i = n.option, a = n.get(`status`), o = n.get(`value`);
		o != null && (o = r.parse(o));
		var s = fj(n);
		a ?? (i.status = s ? `show` : `hide`);
		var c = r.getExtent();
		(o == null || o > c[1]) && (o = c[1]), o < c[0] && (o = c[0]), i.value = o, s && (i.status = t.axis.scale.isBlank() ? `hide` : `show`);
	}
}
function uj(e) {
	var t = (e.ecModel.getComponent(`axisPointer`) || {}).coordSysAxesInfo;
	return t && t.axesInfo[pj(e)];
}
function dj(e) {
	var t = uj(e);
	return t && t.axisPointerModel;
}
function fj(e) {
	return !!e.get([`handle`, `show`]);
}
function pj(e) {
	return e.type + `||` + e.id;
}
var mj = {}, hj = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.render = function(t, n, r, i) {
		this.axisPointerClass && lj(t), e.prototype.render.apply(this, arguments), this._doUpdateAxisPointerClass(t, r, !0);
	}, t.prototype.updateAxisPointer = function(e, t, n, r) {
		this._doUpdateAxisPointerClass(e, n, !1);
	}, t.prototype.remove = function(e, t) {
		var n = this._axisPointer;
		n && n.remove(t);
	}, t.prototype.dispose = function(t, n) {
		this._disposeAxisPointer(n), e.prototype.dispose.apply(this, arguments);
	}, t.prototype._doUpdateAxisPointerClass = function(e, n, r) {
		var i = t.getAxisPointerClass(this.axisPointerClass);
		if (i) {
			var a = dj(e);
			a ? (this._axisPointer ||= new i()).render(e, a, n, r) : this._disposeAxisPointer(n);
		}
	}, t.prototype._disposeAxisPointer = function(e) {
		this._axisPointer && this._axisPointer.dispose(e), this._axisPointer = null;
	}, t.registerAxisPointerClass = function(e, t) {
		mj[e] = t;
	}, t.getAxisPointerClass = function(e) {
		return e && mj[e];
	}, t.type = `axis`, t;
}(GE), gj = Z();
function _j(e, t, n, r) {
	var i = n.axis;
	if (!i.scale.isBlank()) {
		var a = n.getModel(`splitArea`), o = a.getModel(`areaStyle`), s = o.get(`color`), c = r.coordinateSystem.getRect(), l = i.getTicksCoords({
			tickModel: a,
			breakTicks: `none`,
			pruneByBreak: `preserve_extent_bound`
		});
		if (l.length) {
			var u = s.length, d = gj(e).splitAreaColors, f = G(), p = 0;
			if (d) for (var m = 0; m < l.length; m++) {
				var h = d.get(l[m].tickValue);
				if (h != null) {
					p = (h + (u - 1) * m) % u;
					break;
				}
			}
			var g = i.toGlobalCoord(l[0].coord), _ = o.getAreaStyle();
			s = B(s) ? s : [s];
			for (var m = 1; m < l.length; m++) {
				var v = i.toGlobalCoord(l[m].coord), y = void 0, b = void 0, x = void 0, S = void 0;
				i.isHorizontal() ? (y = g, b = c.y, x = v - y, S = c.height, g = y + x) : (y = c.x, b = g, x = c.width, S = v - b, g = b + S);
				var C = l[m - 1].tickValue;
				C != null && f.set(C, p), t.add(new Fo({
					anid: C == null ? null : `area_` + C,
					shape: {
						x: y,
						y: b,
						width: x,
						height: S
					},
					style: A({ fill: s[p] }, _),
					autoBatch: !0,
					silent: !0
				})), p = (p + 1) % u;
			}
			gj(e).splitAreaColors = f;
		}
	}
}
function vj(e) {
	gj(e).splitAreaColors = null;
}
var yj = [
	`splitArea`,
	`splitLine`,
	`minorSplitLine`,
	`breakArea`
], bj = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.axisPointerClass = `CartesianAxisPointer`, n;
	}
	return t.prototype.render = function(t, n, r, i) {
		this.group.removeAll();
		var a = this._axisGroup;
		this._axisGroup = new ku(), this.group.add(this._axisGroup), _b(t) && (this._axisGroup.add(t.axis.axisBuilder.group), P(yj, function(e) {
			t.get([e, `show`]) && xj[e](this, this._axisGroup, t, t.getCoordSysModel(), r);
		}, this), i && i.type === `changeAxisOrder` && i.isInitSort || cf(a, this._axisGroup, t), e.prototype.render.call(this, t, n, r, i));
	}, t.prototype.remove = function() {
		vj(this);
	}, t.type = `cartesianAxis`, t;
}(hj), xj = {
	splitLine: function(e, t, n, r, i) {
		var a = n.axis;
		if (!a.scale.isBlank()) {
			var o = n.getModel(`splitLine`), s = o.getModel(`lineStyle`), c = s.get(`color`), l = o.get(`showMinLine`) !== !1, u = o.get(`showMaxLine`) !== !1;
			c = B(c) ? c : [c];
			for (var d = r.coordinateSystem.getRect(), f = a.isHorizontal(), p = 0, m = a.getTicksCoords({
				tickModel: o,
				breakTicks: `none`,
				pruneByBreak: `preserve_extent_bound`
			}), h = [], g = [], _ = s.getLineStyle(), v = 0; v < m.length; v++) {
				var y = a.toGlobalCoord(m[v].coord);
				if (!(v === 0 && !l || v === m.length - 1 && !u)) {
					var b = m[v].tickValue;
					f ? (h[0] = y, h[1] = d.y, g[0] = y, g[1] = d.y + d.height) : (h[0] = d.x, h[1] = y, g[0] = d.x + d.width, g[1] = y);
					var x = p++ % c.length, S = new sd({
						anid: b == null ? null : `line_` + b,
						autoBatch: !0,
						shape: {
							x1: h[0],
							y1: h[1],
							x2: g[0],
							y2: g[1]
						},
						style: A({ stroke: c[x] }, _),
						silent: !0
					});
					$d(S.shape, _.lineWidth), t.add(S);
				}
			}
		}
	},
	minorSplitLine: function(e, t, n, r, i) {
		var a = n.axis, o = n.getModel(`minorSplitLine`).getModel(`lineStyle`), s = r.coordinateSystem.getRect(), c = a.isHorizontal(), l = a.getMinorTicksCoords();
		if (l.length) for (var u = [], d = [], f = o.getLineStyle(), p = 0; p < l.length; p++) for (var m = 0; m < l[p].length; m++) {
			var h = a.toGlobalCoord(l[p][m].coord);
			c ? (u[0] = h, u[1] = s.y, d[0] = h, d[1] = s.y + s.height) : (u[0] = s.x, u[1] = h, d[0] = s.x + s.width, d[1] = h);
			var g = new sd({
				anid: `minor_line_` + l[p][m].tickValue,
				autoBatch: !0,
				shape: {
					x1: u[0],
					y1: u[1],
					x2: d[0],
					y2: d[1]
				},
				style: f,
				silent: !0
			});
			$d(g.shape, f.lineWidth), t.add(g);
		}
	},
	splitArea: function(e, t, n, r, i) {
		_j(e, t, n, r);
	},
	breakArea: function(e, t, n, r, i) {
		var a = uS(), o = n.axis.scale;
		a && o.type !== `ordinal` && a.rectCoordBuildBreakAxis(t, e, n, r.coordinateSystem.getRect(), i);
	}
}, Sj = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.type = `xAxis`, t;
}(bj), Cj = function(e) {
	n(t, e);
	function t() {
		var t = e !== null && e.apply(this, arguments) || this;
		return t.type = Sj.type, t;
	}
	return t.type = `yAxis`, t;
}(bj), wj = function(e) {
	n(t, e);
	function t() {
		var t = e !== null && e.apply(this, arguments) || this;
		return t.type = `grid`, t;
	}
	return t.prototype.render = function(e, t) {
		this.group.removeAll(), e.get(`show`) && this.group.add(new Fo({
			shape: e.coordinateSystem.getRect(),
			style: A({ fill: e.get(`backgroundColor`) }, e.getItemStyle()),
			silent: !0,
			z2: -1
		}));
	}, t.type = `grid`, t;
}(GE), Tj = { offset: 0 };
function Ej(e) {
	e.registerComponentView(wj), e.registerComponentModel(TC), e.registerCoordinateSystem(`cartesian2d`, HA), DA(e, `x`, SA, Tj), DA(e, `y`, SA, Tj), e.registerComponentView(Sj), e.registerComponentView(Cj), e.registerPreprocessor(function(e) {
		e.xAxis && e.yAxis && !e.grid && (e.grid = {});
	});
}
function Dj(e) {
	pA(Ej), e.registerSeriesModel(mA), e.registerChartView(yA), e.registerLayout(Bb(`scatter`));
}
var Oj = Z();
function kj(e, t, n) {
	Oj(e)[t] = n;
}
function Aj(e, t, n) {
	var r = Oj(e);
	r[t] === n && (r[t] = null);
}
function jj(e, t) {
	return !!Oj(e)[t];
}
tA({
	type: `takeGlobalCursor`,
	event: `globalCursorTaken`,
	update: `update`
}, Oe);
var Mj = {
	axisPointer: 1,
	tooltip: 1,
	brush: 1
};
function Nj(e, t, n) {
	var r = t.getComponentByElement(e.topTarget);
	if (!r || r === n || Mj.hasOwnProperty(r.mainType)) return !1;
	var i = r.coordinateSystem;
	if (!i || i.model === n) return !1;
	var a = Ef(r), o = Ef(n);
	return !((a.zlevel - o.zlevel || a.z - o.z) <= 0);
}
var Pj = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this) || this;
		n._zr = t;
		var r = R(n._mousedownHandler, n), i = R(n._mousemoveHandler, n), a = R(n._mouseupHandler, n), o = R(n._mousewheelHandler, n), s = R(n._pinchHandler, n);
		return n.enable = function(e, n) {
			var c = n.zInfo, l = Ef(c.component), u = l.z, d = l.zlevel, f = {
				component: c.component,
				z: u,
				zlevel: d,
				z2: W(c.z2, -1 / 0)
			}, p = O({}, n.triggerInfo);
			this._opt = A(O({}, n), {
				zoomOnMouseWheel: !0,
				moveOnMouseMove: !0,
				moveOnMouseWheel: !1,
				preventDefaultMouseMove: !0,
				zInfoParsed: f,
				triggerInfo: p,
				cursorGrab: `grab`,
				cursorGrabbing: `grabbing`
			}), e ??= !0, this._enabled && this._controlType === e || (this.disable(), this._enabled = !0, (e === !0 || e === `move` || e === `pan`) && (Rj(t, `mousedown`, r, f), Rj(t, `mousemove`, i, f), Rj(t, `mouseup`, a, f)), (e === !0 || e === `scale` || e === `zoom`) && (Rj(t, `mousewheel`, o, f), Rj(t, `pinch`, s, f)));
		}, n.disable = function() {
			this._enabled && (this._enabled = !1, zj(t, `mousedown`, r), zj(t, `mousemove`, i), zj(t, `mouseup`, a), zj(t, `mousewheel`, o), zj(t, `pinch`, s));
		}, n;
	}
	return t.prototype.isDragging = function() {
		return this._dragging;
	}, t.prototype.isPinching = function() {
		return this._pinching;
	}, t.prototype._checkPointer = function(e, t, n) {
		var r = this._opt, i = r.zInfoParsed;
		if (Nj(e, r.api, i.component)) return !1;
		var a = r.triggerInfo, o = a.roamTrigger, s = !1;
		return o === `global` && (s = !0), s ||= a.isInSelf(e, t, n), s && a.isInClip && !a.isInClip(e, t, n) && (s = !1), s;
	}, t.prototype._decideCursorStyle = function(e, t, n, r) {
		var i = e.target;
		if (!i && this._checkPointer(e, t, n)) return this._opt.cursorGrab;
		if (r) return i && i.cursor || `default`;
	}, t.prototype.dispose = function() {
		this.disable();
	}, t.prototype._mousedownHandler = function(e) {
		if (!(Bw(e) || Fj(e))) {
			for (var t = e.target; t;) {
				if (t.draggable) return;
				t = t.__hostTarget || t.parent;
			}
			var n = e.offsetX, r = e.offsetY;
			this._checkPointer(e, n, r) && (this._x = n, this._y = r, this._dragging = !0);
		}
	}, t.prototype._mousemoveHandler = function(e) {
		var t = this._zr;
		if (!(e.gestureEvent === `pinch` || jj(t, `globalPan`) || Fj(e))) {
			var n = e.offsetX, r = e.offsetY;
			if (!this._dragging || !Uj(`moveOnMouseMove`, e, this._opt)) {
				var i = this._decideCursorStyle(e, n, r, !1);
				i && t.setCursorStyle(i);
			} else {
				t.setCursorStyle(this._opt.cursorGrabbing);
				var a = this._x, o = this._y, s = n - a, c = r - o;
				this._x = n, this._y = r, this._opt.preventDefaultMouseMove && zw(e.event), e.__ecRoamConsumed = !0, Hj(this, `pan`, `moveOnMouseMove`, e, {
					dx: s,
					dy: c,
					oldX: a,
					oldY: o,
					newX: n,
					newY: r,
					isAvailableBehavior: null
				});
			}
		}
	}, t.prototype._mouseupHandler = function(e) {
		if (!Fj(e)) {
			var t = this._zr;
			if (!Bw(e)) {
				this._dragging = !1;
				var n = this._decideCursorStyle(e, e.offsetX, e.offsetY, !0);
				n && t.setCursorStyle(n);
			}
		}
	}, t.prototype._mousewheelHandler = function(e) {
		if (!Fj(e)) {
			var t = Uj(`zoomOnMouseWheel`, e, this._opt), n = Uj(`moveOnMouseWheel`, e, this._opt), r = e.wheelDelta, i = Math.abs(r), a = e.offsetX, o = e.offsetY;
			if (r !== 0 && (t || n)) {
				if (t) {
					var s = i > 3 ? 1.4 : i > 1 ? 1.2 : 1.1, c = r > 0 ? s : 1 / s;
					this._checkTriggerMoveZoom(this, `zoom`, `zoomOnMouseWheel`, e, {
						scale: c,
						originX: a,
						originY: o,
						isAvailableBehavior: null
					});
				}
				if (n) {
					var l = Math.abs(r), u = (r > 0 ? 1 : -1) * (l > 3 ? .4 : l > 1 ? .15 : .05);
					this._checkTriggerMoveZoom(this, `scrollMove`, `moveOnMouseWheel`, e, {
						scrollDelta: u,
						originX: a,
						originY: o,
						isAvailableBehavior: null
					});
				}
			}
		}
	}, t.prototype._pinchHandler = function(e) {
		if (!(jj(this._zr, `globalPan`) || Fj(e))) {
			var t = e.pinchScale > 1 ? 1.1 : 1 / 1.1;
			this._checkTriggerMoveZoom(this, `zoom`, null, e, {
				scale: t,
				originX: e.pinchX,
				originY: e.pinchY,
				isAvailableBehavior: null
			});
		}
	}, t.prototype._checkTriggerMoveZoom = function(e, t, n, r, i) {
		e._checkPointer(r, i.originX, i.originY) && (zw(r.event), r.__ecRoamConsumed = !0, Hj(e, t, n, r, i));
	}, t;
}(Ri);
function Fj(e) {
	return e.__ecRoamConsumed;
}
var Ij = Z();
function Lj(e) {
	var t = Ij(e);
	return t.roam = t.roam || {}, t.uniform = t.uniform || {}, t;
}
function Rj(e, t, n, r) {
	for (var i = Lj(e).roam, a = i[t] = i[t] || [], o = 0; o < a.length; o++) {
		var s = a[o].zInfoParsed;
		if ((s.zlevel - r.zlevel || s.z - r.z || s.z2 - r.z2) <= 0) break;
	}
	a.splice(o, 0, {
		listener: n,
		zInfoParsed: r
	}), Bj(e, t);
}
function zj(e, t, n) {
	for (var r = Lj(e).roam[t] || [], i = 0; i < r.length; i++) if (r[i].listener === n) {
		r.splice(i, 1), r.length || Vj(e, t);
		return;
	}
}
function Bj(e, t) {
	var n = Lj(e);
	n.uniform[t] || e.on(t, n.uniform[t] = function(e) {
		var r = n.roam[t];
		if (r) for (var i = 0; i < r.length; i++) r[i].listener(e);
	});
}
function Vj(e, t) {
	var n = Lj(e).uniform;
	n[t] && (e.off(t, n[t]), n[t] = null);
}
function Hj(e, t, n, r, i) {
	i.isAvailableBehavior = R(Uj, null, n, r), e.trigger(t, i);
}
function Uj(e, t, n) {
	var r = n[e];
	return !e || r && (!H(r) || t.event[r + `Key`]);
}
var Wj = 1e-8;
function Gj(e, t) {
	return Math.abs(e - t) < Wj;
}
function Kj(e, t, n) {
	var r = 0, i = e[0];
	if (!i) return !1;
	for (var a = 1; a < e.length; a++) {
		var o = e[a];
		r += ro(i[0], i[1], o[0], o[1], t, n), i = o;
	}
	var s = e[0];
	return Gj(i[0], s[0]) && Gj(i[1], s[1]) || (r += ro(i[0], i[1], s[0], s[1], t, n)), r !== 0;
}
function qj(e) {
	return e;
}
var Jj = `view`;
(function(e) {
	n(t, e);
	function t(t, n, r) {
		var i = e.call(this) || this;
		i.type = Jj, i.dimensions = [`x`, `y`];
		var a = qj(i);
		a.invertY = t, a.lgCt = n, a.lgGeo = r;
		var o = a.trans = [];
		return o[0] = Gn(), o[1] = Gn(), o[2] = Gn(), a.mtRaw = rt(), a.mtRawInv = rt(), a.mtOverall = rt(), a.mtOverallInv = rt(), a.zoom = 1, i;
	}
	return t.prototype.getBoundingRect = function() {
		return Qj(null, this);
	}, t.prototype.getViewRect = function() {
		return $j(null, this);
	}, t.prototype.getRoamTransform = function() {
		return Wn(qj(this).trans[1]);
	}, t.prototype.dataToPoint = function(e, t, n) {
		var r = t ? qj(this).mtRaw : qj(this).mtOverall;
		return n ||= [], r ? Tt(n, e, r) : ft(n, e);
	}, t.prototype.pointToData = function(e, t, n) {
		n ||= [];
		var r = qj(this).mtOverallInv;
		return r ? Tt(n, e, r) : ft(n, e);
	}, t.prototype.convertToPixel = function(e, t, n) {
		var r = eM(t);
		return r === this ? r.dataToPoint(n) : null;
	}, t.prototype.convertFromPixel = function(e, t, n) {
		var r = eM(t);
		return r === this ? r.pointToData(n) : null;
	}, t.prototype.containPoint = function(e) {
		var t = qj(this);
		return Wt(Yj, t.dataRect), Kt(Yj, Yj, t.mtOverall), qt(Yj, e[0], e[1]);
	}, t.dimensions = [`x`, `y`], t;
})(Un);
var Yj = Ht();
function Xj(e, t) {
	return at(e || [], qj(t).mtOverall);
}
function Zj(e) {
	return qj(e).zoom;
}
function Qj(e, t) {
	return Wt(e || Ht(), qj(t).dataRect);
}
function $j(e, t) {
	return Wt(e || Ht(), qj(t).viewRect);
}
Ht();
function eM(e) {
	var t = e.seriesModel;
	return t ? t.coordinateSystem : null;
}
Gn(), Gn();
var tM = P, nM = U, rM = -1, iM = function() {
	function e(t) {
		var n = t.mappingMethod, r = t.type, i = this.option = T(t);
		this.type = r, this.mappingMethod = n, this._normalizeData = gM[n];
		var a = e.visualHandlers[r];
		this.applyVisual = a.applyVisual, this.getColorMapper = a.getColorMapper, this._normalizedToVisual = a._normalizedToVisual[n], n === `piecewise` ? (sM(i), aM(i)) : n === `category` ? i.categories ? oM(i) : sM(i, !0) : (ge(n !== `linear` || i.dataExtent), sM(i));
	}
	return e.prototype.mapValueToVisual = function(e) {
		var t = this._normalizeData(e);
		return this._normalizedToVisual(t, e);
	}, e.prototype.getNormalizer = function() {
		return R(this._normalizeData, this);
	}, e.listVisualTypes = function() {
		return L(e.visualHandlers);
	}, e.isValidType = function(t) {
		return e.visualHandlers.hasOwnProperty(t);
	}, e.eachVisual = function(e, t, n) {
		U(e) ? P(e, t, n) : t.call(n, e);
	}, e.mapVisual = function(t, n, r) {
		var i, a = B(t) ? [] : U(t) ? {} : (i = !0, null);
		return e.eachVisual(t, function(e, t) {
			var o = n.call(r, e, t);
			i ? a = o : a[t] = o;
		}), a;
	}, e.retrieveVisuals = function(t) {
		var n = {}, r;
		return t && tM(e.visualHandlers, function(e, i) {
			t.hasOwnProperty(i) && (n[i] = t[i], r = !0);
		}), r ? n : null;
	}, e.prepareVisualTypes = function(e) {
		if (B(e)) e = e.slice();
		else if (nM(e)) {
			var t = [];
			tM(e, function(e, n) {
				t.push(n);
			}), e = t;
		} else return [];
		return e.sort(function(e, t) {
			return t === `color` && e !== `color` && e.indexOf(`color`) === 0 ? 1 : -1;
		}), e;
	}, e.dependsOn = function(e, t) {
		return t === `color` ? !!(e && e.indexOf(t) === 0) : e === t;
	}, e.findPieceIndex = function(e, t, n) {
		for (var r, i = 1 / 0, a = 0, o = t.length; a < o; a++) {
			var s = t[a].value;
			if (s != null) {
				if (s === e || H(s) && s === e + ``) return a;
				n && d(s, a);
			}
		}
		for (var a = 0, o = t.length; a < o; a++) {
			var c = t[a], l = c.interval, u = c.close;
			if (l) {
				if (l[0] === -1 / 0) {
					if (_M(u[1], e, l[1])) return a;
				} else if (l[1] === 1 / 0) {
					if (_M(u[0], l[0], e)) return a;
				} else if (_M(u[0], l[0], e) && _M(u[1], e, l[1])) return a;
				n && d(l[0], a), n && d(l[1], a);
			}
		}
		if (n) return e === 1 / 0 ? t.length - 1 : e === -1 / 0 ? 0 : r;
		function d(t, n) {
			var a = Math.abs(t - e);
			a < i && (i = a, r = n);
		}
	}, e.visualHandlers = {
		color: {
			applyVisual: uM(`color`),
			getColorMapper: function() {
				var e = this.option;
				return R(e.mappingMethod === `category` ? function(e, t) {
					return !t && (e = this._normalizeData(e)), dM.call(this, e);
				} : function(t, n, r) {
					var i = !!r;
					return !n && (t = this._normalizeData(t)), r = Br(t, e.parsedVisual, r), i ? r : Wr(r, `rgba`);
				}, this);
			},
			_normalizedToVisual: {
				linear: function(e) {
					return Wr(Br(e, this.option.parsedVisual), `rgba`);
				},
				category: dM,
				piecewise: function(e, t) {
					var n = mM.call(this, t);
					return n ??= Wr(Br(e, this.option.parsedVisual), `rgba`), n;
				},
				fixed: fM
			}
		},
		colorHue: cM(function(e, t) {
			return Hr(e, t);
		}),
		colorSaturation: cM(function(e, t) {
			return Hr(e, null, t);
		}),
		colorLightness: cM(function(e, t) {
			return Hr(e, null, null, t);
		}),
		colorAlpha: cM(function(e, t) {
			return Ur(e, t);
		}),
		decal: {
			applyVisual: uM(`decal`),
			_normalizedToVisual: {
				linear: null,
				category: dM,
				piecewise: null,
				fixed: null
			}
		},
		opacity: {
			applyVisual: uM(`opacity`),
			_normalizedToVisual: pM([0, 1])
		},
		liftZ: {
			applyVisual: uM(`liftZ`),
			_normalizedToVisual: {
				linear: fM,
				category: fM,
				piecewise: fM,
				fixed: fM
			}
		},
		symbol: {
			applyVisual: function(e, t, n) {
				n(`symbol`, this.mapValueToVisual(e));
			},
			_normalizedToVisual: {
				linear: lM,
				category: dM,
				piecewise: function(e, t) {
					var n = mM.call(this, t);
					return n ??= lM.call(this, e), n;
				},
				fixed: fM
			}
		},
		symbolSize: {
			applyVisual: uM(`symbolSize`),
			_normalizedToVisual: pM([0, 1])
		}
	}, e;
}();
function aM(e) {
	var t = e.pieceList;
	e.hasSpecialVisual = !1, P(t, function(t, n) {
		t.originIndex = n, t.visual != null && (e.hasSpecialVisual = !0);
	});
}
function oM(e) {
	var t = e.categories, n = e.categoryMap = {}, r = e.visual;
	if (tM(t, function(e, t) {
		n[e] = t;
	}), !B(r)) {
		var i = [];
		U(r) ? tM(r, function(e, t) {
			var r = n[t];
			i[r ?? rM] = e;
		}) : i[rM] = r, r = hM(e, i);
	}
	for (var a = t.length - 1; a >= 0; a--) r[a] ?? (delete n[t[a]], t.pop());
}
function sM(e, t) {
	var n = e.visual, r = [];
	U(n) ? tM(n, function(e) {
		r.push(e);
	}) : n != null && r.push(n), !t && r.length === 1 && !{
		color: 1,
		symbol: 1
	}.hasOwnProperty(e.type) && (r[1] = r[0]), hM(e, r);
}
function cM(e) {
	return {
		applyVisual: function(t, n, r) {
			var i = this.mapValueToVisual(t);
			r(`color`, e(n(`color`), i));
		},
		_normalizedToVisual: pM([0, 1])
	};
}
function lM(e) {
	var t = this.option.visual;
	return t[Math.round(ps(e, [0, 1], [0, t.length - 1], !0))] || {};
}
function uM(e) {
	return function(t, n, r) {
		r(e, this.mapValueToVisual(t));
	};
}
function dM(e) {
	var t = this.option.visual;
	return t[this.option.loop && e !== rM ? e % t.length : e];
}
function fM() {
	return this.option.visual[0];
}
function pM(e) {
	return {
		linear: function(t) {
			return ps(t, e, this.option.visual, !0);
		},
		category: dM,
		piecewise: function(t, n) {
			var r = mM.call(this, n);
			return r ??= ps(t, e, this.option.visual, !0), r;
		},
		fixed: fM
	};
}
function mM(e) {
	var t = this.option, n = t.pieceList;
	if (t.hasSpecialVisual) {
		var r = n[iM.findPieceIndex(e, n)];
		if (r && r.visual) return r.visual[this.type];
	}
}
function hM(e, t) {
	return e.visual = t, e.type === `color` && (e.parsedVisual = F(t, function(e) {
		return Ir(e) || [
			0,
			0,
			0,
			1
		];
	})), t;
}
var gM = {
	linear: function(e) {
		return ps(e, this.option.dataExtent, [0, 1], !0);
	},
	piecewise: function(e) {
		var t = this.option.pieceList, n = iM.findPieceIndex(e, t, !0);
		if (n != null) return ps(n, [0, t.length - 1], [0, 1], !0);
	},
	category: function(e) {
		return (this.option.categories ? this.option.categoryMap[e] : e) ?? rM;
	},
	fixed: Oe
};
function _M(e, t, n) {
	return e ? t <= n : t < n;
}
var vM = sd.prototype, yM = dd.prototype, bM = function() {
	function e() {
		this.x1 = 0, this.y1 = 0, this.x2 = 0, this.y2 = 0, this.percent = 1;
	}
	return e;
}();
(function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t;
})(bM);
function xM(e) {
	return isNaN(+e.cpx1) || isNaN(+e.cpy1);
}
var SM = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this, t) || this;
		return n.type = `ec-line`, n;
	}
	return t.prototype.getDefaultStyle = function() {
		return {
			stroke: Q.color.neutral99,
			fill: null
		};
	}, t.prototype.getDefaultShape = function() {
		return new bM();
	}, t.prototype.buildPath = function(e, t) {
		xM(t) ? vM.buildPath.call(this, e, t) : yM.buildPath.call(this, e, t);
	}, t.prototype.pointAt = function(e) {
		return xM(this.shape) ? vM.pointAt.call(this, e) : yM.pointAt.call(this, e);
	}, t.prototype.tangentAt = function(e) {
		var t = this.shape, n = xM(t) ? [t.x2 - t.x1, t.y2 - t.y1] : yM.tangentAt.call(this, e);
		return bt(n, n);
	}, t;
}(xo), CM = [`fromSymbol`, `toSymbol`];
function wM(e) {
	return `_` + e + `Type`;
}
function TM(e, t, n) {
	var r = t.getItemVisual(n, e);
	if (!r || r === `none`) return r;
	var i = t.getItemVisual(n, e + `Size`), a = t.getItemVisual(n, e + `Rotate`), o = t.getItemVisual(n, e + `Offset`), s = t.getItemVisual(n, e + `KeepAspect`), c = fv(i), l = pv(o || 0, c);
	return r + c + l + (a || ``) + (s || ``);
}
function EM(e, t, n) {
	var r = t.getItemVisual(n, e);
	if (r && r !== `none`) {
		var i = t.getItemVisual(n, e + `Size`), a = t.getItemVisual(n, e + `Rotate`), o = t.getItemVisual(n, e + `Offset`), s = t.getItemVisual(n, e + `KeepAspect`), c = fv(i), l = pv(o || 0, c), u = dv(r, -c[0] / 2 + l[0], -c[1] / 2 + l[1], c[0], c[1], null, s);
		return u.__specifiedRotation = a == null || isNaN(a) ? void 0 : a * Math.PI / 180 || 0, u.name = e, u;
	}
}
function DM(e) {
	var t = new SM({
		name: `line`,
		subPixelOptimize: !0
	});
	return OM(t.shape, e), t;
}
function OM(e, t) {
	e.x1 = t[0][0], e.y1 = t[0][1], e.x2 = t[1][0], e.y2 = t[1][1], e.percent = 1;
	var n = t[2];
	n ? (e.cpx1 = n[0], e.cpy1 = n[1]) : (e.cpx1 = NaN, e.cpy1 = NaN);
}
var kM = function(e) {
	n(t, e);
	function t(t, n, r) {
		var i = e.call(this) || this;
		return i._createLine(t, n, r), i;
	}
	return t.prototype._createLine = function(e, t, n) {
		var r = e.hostModel, i = e.getItemLayout(t), a = e.getItemVisual(t, `z2`), o = DM(i);
		o.shape.percent = 0, Nd(o, {
			z2: W(a, 0),
			shape: { percent: 1 }
		}, r, t), this.add(o), P(CM, function(n) {
			var r = EM(n, e, t);
			this.add(r), this[wM(n)] = TM(n, e, t);
		}, this), this._updateCommonStl(e, t, n);
	}, t.prototype.updateData = function(e, t, n) {
		var r = e.hostModel, i = this.childOfName(`line`), a = e.getItemLayout(t), o = { shape: {} };
		OM(o.shape, a), Md(i, o, r, t), P(CM, function(n) {
			var r = TM(n, e, t), i = wM(n);
			if (this[i] !== r) {
				this.remove(this.childOfName(n));
				var a = EM(n, e, t);
				this.add(a);
			}
			this[i] = r;
		}, this), this._updateCommonStl(e, t, n);
	}, t.prototype.getLinePath = function() {
		return this.childAt(0);
	}, t.prototype._updateCommonStl = function(e, t, n) {
		var r = e.hostModel, i = this.childOfName(`line`), a = n && n.emphasisLineStyle, o = n && n.blurLineStyle, s = n && n.selectLineStyle, c = n && n.labelStatesModels, l = n && n.emphasisDisabled, u = n && n.focus, d = n && n.blurScope;
		if (!n || e.hasItemOption) {
			var f = e.getItemModel(t), p = f.getModel(`emphasis`);
			a = p.getModel(`lineStyle`).getLineStyle(), o = f.getModel([`blur`, `lineStyle`]).getLineStyle(), s = f.getModel([`select`, `lineStyle`]).getLineStyle(), l = p.get(`disabled`), u = p.get(`focus`), d = p.get(`blurScope`), c = Rf(f);
		}
		var m = e.getItemVisual(t, `style`), h = m.stroke;
		i.useStyle(m), i.style.fill = null, i.style.strokeNoScale = !0, i.ensureState(`emphasis`).style = a, i.ensureState(`blur`).style = o, i.ensureState(`select`).style = s, P(CM, function(e) {
			var t = this.childOfName(e);
			if (t) {
				t.setColor(h), t.style.opacity = m.opacity;
				for (var n = 0; n < il.length; n++) {
					var r = il[n], a = i.getState(r);
					if (a) {
						var o = a.style || {}, s = t.ensureState(r), c = s.style ||= {};
						o.stroke != null && (c[t.__isEmptyBrush ? `stroke` : `fill`] = o.stroke), o.opacity != null && (c.opacity = o.opacity);
					}
				}
				t.markRedraw();
			}
		}, this);
		var g = r.getRawValue(t);
		Lf(this, c, {
			labelDataIndex: t,
			labelFetcher: { getFormattedLabel: function(t, n) {
				return r.getFormattedLabel(t, n, e.dataType);
			} },
			inheritColor: h || Q.color.neutral99,
			defaultOpacity: m.opacity,
			defaultText: (g == null ? e.getName(t) : isFinite(g) ? X(g, 10) : g) + ``
		});
		var _ = this.getTextContent();
		if (_) {
			var v = c.normal;
			_.__align = _.style.align, _.__verticalAlign = _.style.verticalAlign, _.__position = v.get(`position`) || `middle`;
			var y = v.get(`distance`);
			B(y) || (y = [y, y]), _.__labelDistance = y;
		}
		this.setTextConfig({
			position: null,
			local: !0,
			inside: !1
		}), Xl(this, u, d, l);
	}, t.prototype.highlight = function() {
		jl(this);
	}, t.prototype.downplay = function() {
		Ml(this);
	}, t.prototype.updateLayout = function(e, t) {
		this.childOfName(`line`).stopAnimation(), this.setLinePoints(e.getItemLayout(t));
	}, t.prototype.setLinePoints = function(e) {
		var t = this.childOfName(`line`);
		OM(t.shape, e), t.dirty();
	}, t.prototype.beforeUpdate = function() {
		var e = this, t = e.childOfName(`fromSymbol`), n = e.childOfName(`toSymbol`), r = e.getTextContent();
		if (!t && !n && (!r || r.ignore)) return;
		for (var i = 1, a = this.parent; a;) a.scaleX && (i /= a.scaleX), a = a.parent;
		var o = e.childOfName(`line`);
		if (!this.__dirty && !o.__dirty) return;
		var s = o.shape.percent, c = o.pointAt(0), l = o.pointAt(s), u = gt([], l, c);
		bt(u, u);
		function d(e, t) {
			var n = e.__specifiedRotation;
			if (n == null) {
				var r = o.tangentAt(t);
				e.attr(`rotation`, (t === 1 ? -1 : 1) * Math.PI / 2 - Math.atan2(r[1], r[0]));
			} else e.attr(`rotation`, n);
		}
		if (t && (t.setPosition(c), d(t, 0), t.scaleX = t.scaleY = i * s, t.markRedraw()), n && (n.setPosition(l), d(n, 1), n.scaleX = n.scaleY = i * s, n.markRedraw()), r && !r.ignore) {
			r.x = r.y = 0, r.originX = r.originY = 0;
			var f = void 0, p = void 0, m = r.__labelDistance, h = m[0] * i, g = m[1] * i, _ = s / 2, v = o.tangentAt(_), y = [v[1], -v[0]], b = o.pointAt(_);
			y[1] > 0 && (y[0] = -y[0], y[1] = -y[1]);
			var x = v[0] < 0 ? -1 : 1;
			if (r.__position !== `start` && r.__position !== `end`) {
				var S = -Math.atan2(v[1], v[0]);
				l[0] < c[0] && (S = Math.PI + S), r.rotation = S;
			}
			var C = void 0;
			switch (r.__position) {
				case `insideStartTop`:
				case `insideMiddleTop`:
				case `insideEndTop`:
				case `middle`:
					C = -g, p = `bottom`;
					break;
				case `insideStartBottom`:
				case `insideMiddleBottom`:
				case `insideEndBottom`:
					C = g, p = `top`;
					break;
				default: C = 0, p = `middle`;
			}
			switch (r.__position) {
				case `end`:
					r.x = u[0] * h + l[0], r.y = u[1] * g + l[1], f = u[0] > .8 ? `left` : u[0] < -.8 ? `right` : `center`, p = u[1] > .8 ? `top` : u[1] < -.8 ? `bottom` : `middle`;
					break;
				case `start`:
					r.x = -u[0] * h + c[0], r.y = -u[1] * g + c[1], f = u[0] > .8 ? `right` : u[0] < -.8 ? `left` : `center`, p = u[1] > .8 ? `bottom` : u[1] < -.8 ? `top` : `middle`;
					break;
				case `insideStartTop`:
				case `insideStart`:
				case `insideStartBottom`:
					r.x = h * x + c[0], r.y = c[1] + C, f = v[0] < 0 ? `right` : `left`, r.originX = -h * x, r.originY = -C;
					break;
				case `insideMiddleTop`:
				case `insideMiddle`:
				case `insideMiddleBottom`:
				case `middle`:
					r.x = b[0], r.y = b[1] + C, f = `center`, r.originY = -C;
					break;
				case `insideEndTop`:
				case `insideEnd`:
				case `insideEndBottom`: r.x = -h * x + l[0], r.y = l[1] + C, f = v[0] >= 0 ? `right` : `left`, r.originX = h * x, r.originY = -C;
			}
			r.scaleX = r.scaleY = i, r.setStyle({
				verticalAlign: r.__verticalAlign || p,
				align: r.__align || f
			});
		}
	}, t;
}(ku), AM = function() {
	function e(e) {
		this.group = new ku(), this._LineCtor = e || kM;
	}
	return e.prototype.updateData = function(e) {
		var t = this;
		this._progressiveEls = null;
		var n = this, r = n.group, i = n._lineData;
		n._lineData = e, i || r.removeAll();
		var a = MM(e);
		e.diff(i).add(function(n) {
			t._doAdd(e, n, a);
		}).update(function(n, r) {
			t._doUpdate(i, e, r, n, a);
		}).remove(function(e) {
			r.remove(i.getItemGraphicEl(e));
		}).execute();
	}, e.prototype.updateLayout = function() {
		var e = this._lineData;
		e && e.eachItemGraphicEl(function(t, n) {
			t.updateLayout(e, n);
		}, this);
	}, e.prototype.incrementalPrepareUpdate = function(e) {
		this._seriesScope = MM(e), this._lineData = null, this.group.removeAll();
	}, e.prototype.incrementalUpdate = function(e, t, n) {
		this._progressiveEls = [];
		function r(e) {
			!e.isGroup && !jM(e) && (e.incremental = n, e.ensureState(`emphasis`).hoverLayer = 2);
		}
		for (var i = e.start; i < e.end; i++) if (PM(t.getItemLayout(i))) {
			var a = new this._LineCtor(t, i, this._seriesScope);
			a.traverse(r), this.group.add(a), t.setItemGraphicEl(i, a), this._progressiveEls.push(a);
		}
	}, e.prototype.remove = function() {
		this.group.removeAll();
	}, e.prototype.eachRendered = function(e) {
		xf(this._progressiveEls || this.group, e);
	}, e.prototype._doAdd = function(e, t, n) {
		if (PM(e.getItemLayout(t))) {
			var r = new this._LineCtor(e, t, n);
			e.setItemGraphicEl(t, r), this.group.add(r);
		}
	}, e.prototype._doUpdate = function(e, t, n, r, i) {
		var a = e.getItemGraphicEl(n);
		PM(t.getItemLayout(r)) ? (a ? a.updateData(t, r, i) : a = new this._LineCtor(t, r, i), t.setItemGraphicEl(r, a), this.group.add(a)) : this.group.remove(a);
	}, e;
}();
function jM(e) {
	return e.animators && e.animators.length > 0;
}
function MM(e) {
	var t = e.hostModel, n = t.getModel(`emphasis`);
	return {
		lineStyle: t.getModel(`lineStyle`).getLineStyle(),
		emphasisLineStyle: n.getModel([`lineStyle`]).getLineStyle(),
		blurLineStyle: t.getModel([`blur`, `lineStyle`]).getLineStyle(),
		selectLineStyle: t.getModel([`select`, `lineStyle`]).getLineStyle(),
		emphasisDisabled: n.get(`disabled`),
		blurScope: n.get(`blurScope`),
		focus: n.get(`focus`),
		labelStatesModels: Rf(t)
	};
}
function NM(e) {
	return isNaN(e[0]) || isNaN(e[1]);
}
function PM(e) {
	return e && !NM(e[0]) && !NM(e[1]);
}
var FM = .3, IM = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n._dataGroup = new ku(), n._initialized = !1, n;
	}
	return t.prototype.init = function() {
		this.group.add(this._dataGroup);
	}, t.prototype.render = function(e, t, n, r) {
		var i = this._dataGroup;
		this._progressiveEls = [], i.removeAll();
		var a = e.getData(), o = this._data, s = e.coordinateSystem, c = s.dimensions, l = BM(e);
		a.diff(o).add(u).update(d).remove(f).execute();
		function u(e) {
			VM(zM(a, i, e, c, s), a, e, l);
		}
		function d(t, n) {
			var r = o.getItemGraphicEl(n);
			i.add(r);
			var u = RM(a, t, c, s);
			a.setItemGraphicEl(t, r), Md(r, { shape: { points: u } }, e, t), Rd(r), VM(r, a, t, l);
		}
		function f(e) {
			var t = o.getItemGraphicEl(e);
			i.remove(t);
		}
		if (!this._initialized) {
			this._initialized = !0;
			var p = LM(s, e, function() {
				setTimeout(function() {
					i.removeClipPath();
				});
			});
			i.setClipPath(p);
		}
		this._data = a;
	}, t.prototype.incrementalPrepareRender = function(e, t, n) {
		this._initialized = !0, this._data = null, this._dataGroup.removeAll();
	}, t.prototype.incrementalRender = function(e, t, n) {
		for (var r = t.getData(), i = t.coordinateSystem, a = this._progressiveEls = [], o = e.start; o < e.end; o++) {
			var s = zM(r, this._dataGroup, o, i.dimensions, i);
			s.incremental = Rc(t), VM(s, r, o, BM(t)), a.push(s);
		}
	}, t.prototype.remove = function() {
		this._dataGroup && this._dataGroup.removeAll(), this._data = null;
	}, t.type = `parallel`, t;
}(Wv);
function LM(e, t, n) {
	var r = e.model, i = e.getRect(), a = new Fo({ shape: {
		x: i.x,
		y: i.y,
		width: i.width,
		height: i.height
	} }), o = r.get(`layout`) === `horizontal` ? `width` : `height`;
	return a.setShape(o, 0), Nd(a, { shape: {
		width: i.width,
		height: i.height
	} }, t, n), a;
}
function RM(e, t, n, r) {
	for (var i = [], a = 0; a < n.length; a++) {
		var o = n[a], s = e.get(e.mapDimension(o), t);
		HM(s, r.getAxis(o).type) || i.push(r.dataToPoint(s, o));
	}
	return i;
}
function zM(e, t, n, r, i) {
	var a = new id({
		shape: { points: RM(e, n, r, i) },
		z2: 10
	});
	return t.add(a), e.setItemGraphicEl(n, a), a;
}
function BM(e) {
	var t = e.get(`smooth`, !0);
	return t === !0 && (t = FM), t = js(t), de(t) && (t = 0), { smooth: t };
}
function VM(e, t, n, r) {
	e.useStyle(t.getItemVisual(n, `style`)), e.style.fill = null, e.setShape(`smooth`, r.smooth);
	var i = t.getItemModel(n), a = i.getModel(`emphasis`);
	eu(e, i, `lineStyle`), Xl(e, a.get(`focus`), a.get(`blurScope`), a.get(`disabled`));
}
function HM(e, t) {
	return t === `category` ? e == null : e == null || isNaN(e);
}
var UM = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.visualStyleAccessPath = `lineStyle`, n.visualDrawType = `stroke`, n;
	}
	return t.prototype.getInitialData = function(e, t) {
		return ah(null, this, { useEncodeDefaulter: R(WM, null, this) });
	}, t.prototype.getRawIndicesByActiveState = function(e) {
		var t = this.coordinateSystem, n = this.getData(), r = [];
		return t.eachActiveState(n, function(t, i) {
			e === t && r.push(n.getRawIndex(i));
		}), r;
	}, t.type = `series.parallel`, t.dependencies = [`parallel`], t.defaultOption = {
		z: 2,
		coordinateSystem: `parallel`,
		parallelIndex: 0,
		label: { show: !1 },
		inactiveOpacity: .05,
		activeOpacity: 1,
		lineStyle: {
			width: 1,
			opacity: .45,
			type: `solid`
		},
		emphasis: { label: { show: !1 } },
		progressive: 300,
		smooth: !1,
		animationEasing: `linear`
	}, t;
}(X_);
function WM(e) {
	var t = e.ecModel.getComponent(`parallel`, e.get(`parallelIndex`));
	if (t) {
		var n = {};
		return P(t.dimensions, function(e) {
			n[e] = GM(e);
		}), n;
	}
}
function GM(e) {
	return +e.replace(`dim`, ``);
}
var KM = [`lineStyle`, `opacity`], qM = {
	seriesType: `parallel`,
	reset: function(e, t) {
		var n = e.coordinateSystem, r = {
			normal: e.get([`lineStyle`, `opacity`]),
			active: e.get(`activeOpacity`),
			inactive: e.get(`inactiveOpacity`)
		};
		return { progress: function(e, t) {
			n.eachActiveState(t, function(e, n) {
				var i = r[e];
				if (e === `normal` && t.hasItemOption) {
					var a = t.getItemModel(n).get(KM, !0);
					a != null && (i = a);
				}
				var o = t.ensureUniqueItemVisual(n, `style`);
				o.opacity = i;
			}, e.start, e.end);
		} };
	}
};
function JM(e) {
	YM(e), XM(e);
}
function YM(e) {
	if (!e.parallel) {
		var t = !1;
		P(e.series, function(e) {
			e && e.type === `parallel` && (t = !0);
		}), t && (e.parallel = [{}]);
	}
}
function XM(e) {
	P(Ks(e.parallelAxis), function(t) {
		if (U(t)) {
			var n = t.parallelIndex || 0, r = Ks(e.parallel)[n];
			r && r.parallelAxisDefault && E(t, r.parallelAxisDefault, !1);
		}
	});
}
var ZM = 5, QM = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.render = function(e, t, n) {
		this._model = e, this._api = n, this._handlers || (this._handlers = {}, P($M, function(e, t) {
			n.getZr().on(t, this._handlers[t] = R(e, this));
		}, this)), WC(this, `_throttledDispatchExpand`, e.get(`axisExpandRate`), `fixRate`);
	}, t.prototype.dispose = function(e, t) {
		GC(this, `_throttledDispatchExpand`), P(this._handlers, function(e, n) {
			t.getZr().off(n, e);
		}), this._handlers = null;
	}, t.prototype._throttledDispatchExpand = function(e) {
		this._dispatchExpand(e);
	}, t.prototype._dispatchExpand = function(e) {
		e && this._api.dispatchAction(O({ type: `parallelAxisExpand` }, e));
	}, t.type = `parallel`, t;
}(GE), $M = {
	mousedown: function(e) {
		eN(this, `click`) && (this._mouseDownPoint = [e.offsetX, e.offsetY]);
	},
	mouseup: function(e) {
		var t = this._mouseDownPoint;
		if (eN(this, `click`) && t) {
			var n = [e.offsetX, e.offsetY];
			if ((t[0] - n[0]) ** 2 + (t[1] - n[1]) ** 2 > ZM) return;
			var r = this._model.coordinateSystem.getSlidedAxisExpandWindow([e.offsetX, e.offsetY]);
			r.behavior !== `none` && this._dispatchExpand({ axisExpandWindow: r.axisExpandWindow });
		}
		this._mouseDownPoint = null;
	},
	mousemove: function(e) {
		if (!this._mouseDownPoint && eN(this, `mousemove`)) {
			var t = this._model, n = t.coordinateSystem.getSlidedAxisExpandWindow([e.offsetX, e.offsetY]), r = n.behavior;
			r === `jump` && this._throttledDispatchExpand.debounceNextCall(t.get(`axisExpandDebounce`)), this._throttledDispatchExpand(r === `none` ? null : {
				axisExpandWindow: n.axisExpandWindow,
				animation: r === `jump` ? null : { duration: 0 }
			});
		}
	}
};
function eN(e, t) {
	var n = e._model;
	return n.get(`axisExpandable`) && n.get(`axisExpandTriggerOn`) === t;
}
var tN = `parallel`, nN = tN, rN = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.init = function() {
		e.prototype.init.apply(this, arguments), this.mergeOption({});
	}, t.prototype.mergeOption = function(e) {
		var t = this.option;
		e && E(t, e, !0), this._initDimensions();
	}, t.prototype.contains = function(e, t) {
		var n = e.get(`parallelIndex`);
		return n != null && t.getComponent(`parallel`, n) === this;
	}, t.prototype.setAxisExpand = function(e) {
		P([
			`axisExpandable`,
			`axisExpandCenter`,
			`axisExpandCount`,
			`axisExpandWidth`,
			`axisExpandWindow`
		], function(t) {
			e.hasOwnProperty(t) && (this.option[t] = e[t]);
		}, this);
	}, t.prototype._initDimensions = function() {
		var e = this.dimensions = [], t = this.parallelAxisIndex = [];
		P(I(this.ecModel.queryComponents({ mainType: `parallelAxis` }), function(e) {
			return (e.get(`parallelIndex`) || 0) === this.componentIndex;
		}, this), function(n) {
			e.push(`dim` + n.get(`dim`)), t.push(n.componentIndex);
		});
	}, t.type = nN, t.dependencies = [`parallelAxis`], t.layoutMode = `box`, t.defaultOption = {
		z: 0,
		left: 80,
		top: 60,
		right: 80,
		bottom: 60,
		layout: `horizontal`,
		axisExpandable: !1,
		axisExpandCenter: null,
		axisExpandCount: 0,
		axisExpandWidth: 50,
		axisExpandRate: 17,
		axisExpandDebounce: 50,
		axisExpandSlideTriggerArea: [
			-.15,
			.05,
			.4
		],
		axisExpandTriggerOn: `click`,
		parallelAxisDefault: null
	}, t;
}(Yg), iN = function(e) {
	n(t, e);
	function t(t, n, r, i, a) {
		var o = e.call(this, t, n, r) || this;
		return o.type = i || `value`, o.axisIndex = a, o;
	}
	return t.prototype.isHorizontal = function() {
		return this.coordinateSystem.getModel().get(`layout`) !== `horizontal`;
	}, t;
}(Wx);
function aN(e, t, n, r, i, a) {
	e ||= 0;
	var o = Ss(n[1], -n[0]);
	if (i != null && (i = sN(i, [0, o])), a != null && (a = Math.max(a, i ?? 0)), r === `all`) {
		var s = Math.abs(Ss(t[1], -t[0]));
		s = sN(s, [0, o]), i = a = sN(s, [i, a]), r = 0;
	}
	t[0] = sN(t[0], n), t[1] = sN(t[1], n);
	var c = oN(t, r);
	t[r] += e;
	var l = i || 0, u = n.slice();
	c.sign < 0 ? u[0] = Ss(u[0], l) : u[1] = Ss(u[1], -l), t[r] = sN(t[r], u);
	var d = oN(t, r);
	return i != null && (d.sign !== c.sign || d.span < i) && (t[1 - r] = Ss(t[r], c.sign * i)), d = oN(t, r), a != null && d.span > a && (t[1 - r] = Ss(t[r], d.sign * a)), t;
}
function oN(e, t) {
	var n = e[t] - e[1 - t];
	return {
		span: Math.abs(n),
		sign: n > 0 ? -1 : n < 0 ? 1 : t ? -1 : 1
	};
}
function sN(e, t) {
	return Math.min(t[1] == null ? 1 / 0 : t[1], Math.max(t[0] == null ? -1 / 0 : t[0], e));
}
var cN = function() {
	function e(e, t, n) {
		this.type = tN, this._axesMap = G(), this._axesLayout = {}, this.dimensions = e.dimensions, this._model = e, this._init(e, t, n);
	}
	return e.prototype._init = function(e, t, n) {
		var r = e.dimensions, i = e.parallelAxisIndex;
		P(r, function(e, n) {
			var r = i[n], a = t.getComponent(`parallelAxis`, r), o = ob(a), s = this._axesMap.set(e, new iN(e, sb(a, o, !1), [0, 0], o, r));
			s.onBand = Sb(s.scale, a), s.inverse = a.get(`inverse`), a.axis = s, s.model = a, s.coordinateSystem = a.coordinateSystem = this;
		}, this);
	}, e.prototype.update = function(e, t) {
		P(this.dimensions, function(e) {
			var t = this._axesMap.get(e);
			aC(t, 1), LA(t);
		}, this);
	}, e.prototype.containPoint = function(e) {
		var t = this._makeLayoutInfo(), n = t.axisBase, r = t.layoutBase, i = t.pixelDimIndex, a = e[1 - i], o = e[i];
		return a >= n && a <= n + t.axisLength && o >= r && o <= r + t.layoutLength;
	}, e.prototype.getModel = function() {
		return this._model;
	}, e.prototype.resize = function(e, t) {
		var n = Hg(e, t).refContainer;
		this._rect = Bg(e.getBoxLayoutParams(), n), this._layoutAxes();
	}, e.prototype.getRect = function() {
		return this._rect;
	}, e.prototype._makeLayoutInfo = function() {
		var e = this._model, t = this._rect, n = [`x`, `y`], r = [`width`, `height`], i = e.get(`layout`), a = i === `horizontal` ? 0 : 1, o = t[r[a]], s = [0, o], c = this.dimensions.length, l = lN(e.get(`axisExpandWidth`), s), u = lN(e.get(`axisExpandCount`) || 0, [0, c]), d = e.get(`axisExpandable`) && c > 3 && c > u && u > 1 && l > 0 && o > 0, f = e.get(`axisExpandWindow`), p;
		f ? (p = lN(f[1] - f[0], s), f[1] = f[0] + p) : (p = lN(l * (u - 1), s), f = [l * (e.get(`axisExpandCenter`) || os(c / 2)) - p / 2], f[1] = f[0] + p);
		var m = (o - p) / (c - u);
		m < 3 && (m = 0);
		var h = [os(X(f[0] / l, 1)) + 1, ss(X(f[1] / l, 1)) - 1], g = m / l * f[0];
		return {
			layout: i,
			pixelDimIndex: a,
			layoutBase: t[n[a]],
			layoutLength: o,
			axisBase: t[n[1 - a]],
			axisLength: t[r[1 - a]],
			axisExpandable: d,
			axisExpandWidth: l,
			axisCollapseWidth: m,
			axisExpandWindow: f,
			axisCount: c,
			winInnerIndices: h,
			axisExpandWindow0Pos: g
		};
	}, e.prototype._layoutAxes = function() {
		var e = this._rect, t = this._axesMap, n = this.dimensions, r = this._makeLayoutInfo(), i = r.layout;
		t.each(function(e) {
			var t = [0, r.axisLength], n = +!!e.inverse;
			e.setExtent(t[n], t[1 - n]);
		}), P(n, function(t, n) {
			var a = (r.axisExpandable ? dN : uN)(n, r), o = {
				horizontal: {
					x: a.position,
					y: r.axisLength
				},
				vertical: {
					x: 0,
					y: a.position
				}
			}, s = {
				horizontal: ds / 2,
				vertical: 0
			}, c = [o[i].x + e.x, o[i].y + e.y], l = s[i], u = rt();
			ct(u, u, l), st(u, u, c), this._axesLayout[t] = {
				position: c,
				rotation: l,
				transform: u,
				axisNameAvailableWidth: a.axisNameAvailableWidth,
				axisLabelShow: a.axisLabelShow,
				nameTruncateMaxWidth: a.nameTruncateMaxWidth,
				tickDirection: 1,
				labelDirection: 1
			};
		}, this);
	}, e.prototype.getAxis = function(e) {
		return this._axesMap.get(e);
	}, e.prototype.dataToPoint = function(e, t) {
		return this.axisCoordToPoint(this._axesMap.get(t).dataToCoord(e), t);
	}, e.prototype.eachActiveState = function(e, t, n, r) {
		n ??= 0, r ??= e.count();
		var i = this._axesMap, a = this.dimensions, o = [], s = [];
		P(a, function(t) {
			o.push(e.mapDimension(t)), s.push(i.get(t).model);
		});
		for (var c = this.hasAxisBrushed(), l = n; l < r; l++) {
			var u = void 0;
			if (!c) u = `normal`;
			else {
				u = `active`;
				for (var d = e.getValues(o, l), f = 0, p = a.length; f < p; f++) if (s[f].getActiveState(d[f]) === `inactive`) {
					u = `inactive`;
					break;
				}
			}
			t(u, l);
		}
	}, e.prototype.hasAxisBrushed = function() {
		for (var e = this.dimensions, t = this._axesMap, n = !1, r = 0, i = e.length; r < i; r++) t.get(e[r]).model.getActiveState() !== `normal` && (n = !0);
		return n;
	}, e.prototype.axisCoordToPoint = function(e, t) {
		var n = this._axesLayout[t];
		return rf([e, 0], n.transform);
	}, e.prototype.getAxisLayout = function(e) {
		return T(this._axesLayout[e]);
	}, e.prototype.getSlidedAxisExpandWindow = function(e) {
		var t = this._makeLayoutInfo(), n = t.pixelDimIndex, r = t.axisExpandWindow.slice(), i = r[1] - r[0], a = [0, t.axisExpandWidth * (t.axisCount - 1)];
		if (!this.containPoint(e)) return {
			behavior: `none`,
			axisExpandWindow: r
		};
		var o = e[n] - t.layoutBase - t.axisExpandWindow0Pos, s, c = `slide`, l = t.axisCollapseWidth, u = this._model.get(`axisExpandSlideTriggerArea`), d = u[0] != null;
		if (l) d && l && o < i * u[0] ? (c = `jump`, s = o - i * u[2]) : d && l && o > i * (1 - u[0]) ? (c = `jump`, s = o - i * (1 - u[2])) : (s = o - i * u[1]) >= 0 && (s = o - i * (1 - u[1])) <= 0 && (s = 0), s *= t.axisExpandWidth / l, s ? aN(s, r, a, `all`) : c = `none`;
		else {
			var f = r[1] - r[0];
			r = [Y(0, a[1] * o / f - f / 2)], r[1] = rs(a[1], r[0] + f), r[0] = r[1] - f;
		}
		return {
			axisExpandWindow: r,
			behavior: c
		};
	}, e;
}();
function lN(e, t) {
	return rs(Y(e, t[0]), t[1]);
}
function uN(e, t) {
	var n = t.layoutLength / (t.axisCount - 1);
	return {
		position: n * e,
		axisNameAvailableWidth: n,
		axisLabelShow: !0
	};
}
function dN(e, t) {
	var n = t.layoutLength, r = t.axisExpandWidth, i = t.axisCount, a = t.axisCollapseWidth, o = t.winInnerIndices, s, c = a, l = !1, u;
	return e < o[0] ? (s = e * a, u = a) : e <= o[1] ? (s = t.axisExpandWindow0Pos + e * r - t.axisExpandWindow[0], c = r, l = !0) : (s = n - (i - 1 - e) * a, u = a), {
		position: s,
		axisNameAvailableWidth: c,
		axisLabelShow: l,
		nameTruncateMaxWidth: u
	};
}
function fN(e, t) {
	var n = [];
	return e.eachComponent(nN, function(r, i) {
		var a = new cN(r, e, t);
		a.name = `parallel_` + i, a.resize(r, t), r.coordinateSystem = a, a.model = r, n.push(a);
	}), e.eachSeries(function(e) {
		if (e.get(`coordinateSystem`) === `parallel`) {
			var t = e.coordinateSystem = e.getReferringComponents(nN, gc).models[0].coordinateSystem;
			t && P(t.dimensions, function(n) {
				Fx(t.getAxis(n), e, tN);
			});
		}
	}), n;
}
var pN = { create: fN }, mN = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.activeIntervals = [], n;
	}
	return t.prototype.getAreaSelectStyle = function() {
		return Ke([
			[`fill`, `color`],
			[`lineWidth`, `borderWidth`],
			[`stroke`, `borderColor`],
			[`width`, `width`],
			[`opacity`, `opacity`]
		])(this.getModel(`areaSelectStyle`));
	}, t.prototype.setActiveIntervals = function(e) {
		var t = this.activeIntervals = T(e);
		if (t) for (var n = t.length - 1; n >= 0; n--) vs(t[n]);
	}, t.prototype.getActiveState = function(e) {
		var t = this.activeIntervals;
		if (!t.length) return `normal`;
		if (e == null || isNaN(+e)) return `inactive`;
		if (t.length === 1) {
			var n = t[0];
			if (n[0] <= e && e <= n[1]) return `active`;
		} else for (var r = 0, i = t.length; r < i; r++) if (t[r][0] <= e && e <= t[r][1]) return `active`;
		return `inactive`;
	}, t;
}(Yg);
M(mN, xA);
var hN = !0, gN = Math.min, _N = Math.max, vN = Math.pow, yN = 1e4, bN = 6, xN = 6, SN = `globalPan`, CN = {
	w: [0, 0],
	e: [0, 1],
	n: [1, 0],
	s: [1, 1]
}, wN = {
	w: `ew`,
	e: `ew`,
	n: `ns`,
	s: `ns`,
	ne: `nesw`,
	sw: `nesw`,
	nw: `nwse`,
	se: `nwse`
}, TN = {
	brushStyle: {
		lineWidth: 2,
		stroke: Q.color.backgroundTint,
		fill: Q.color.borderTint
	},
	transformable: !0,
	brushMode: `single`,
	removeOnClick: !1
}, EN = 0, DN = function(e) {
	n(t, e);
	function t(t) {
		var n = e.call(this) || this;
		return n._track = [], n._covers = [], n._handlers = {}, n._zr = t, n.group = new ku(), n._uid = `brushController_` + EN++, P(aP, function(e, t) {
			this._handlers[t] = R(e, this);
		}, n), n;
	}
	return t.prototype.enableBrush = function(e) {
		return this._brushType && this._doDisableBrush(), e.brushType && this._doEnableBrush(e), this;
	}, t.prototype._doEnableBrush = function(e) {
		var t = this._zr;
		this._enableGlobalPan || kj(t, SN, this._uid), P(this._handlers, function(e, n) {
			t.on(n, e);
		}), this._brushType = e.brushType, this._brushOption = E(T(TN), e, !0);
	}, t.prototype._doDisableBrush = function() {
		var e = this._zr;
		Aj(e, SN, this._uid), P(this._handlers, function(t, n) {
			e.off(n, t);
		}), this._brushType = this._brushOption = null;
	}, t.prototype.setPanels = function(e) {
		if (e && e.length) {
			var t = this._panels = {};
			P(e, function(e) {
				t[e.panelId] = T(e);
			});
		} else this._panels = null;
		return this;
	}, t.prototype.mount = function(e) {
		e ||= {}, this._enableGlobalPan = e.enableGlobalPan;
		var t = this.group;
		return this._zr.add(t), t.attr({
			x: e.x || 0,
			y: e.y || 0,
			rotation: e.rotation || 0,
			scaleX: e.scaleX || 1,
			scaleY: e.scaleY || 1
		}), this._transform = t.getLocalTransform(), this;
	}, t.prototype.updateCovers = function(e) {
		e = F(e, function(e) {
			return E(T(TN), e, !0);
		});
		var t = `\0-brush-index-`, n = this._covers, r = this._covers = [], i = this, a = this._creatingCover;
		return new up(n, e, s, o).add(c).update(c).remove(l).execute(), this;
		function o(e, n) {
			return (e.id == null ? t + n : e.id) + `-` + e.brushType;
		}
		function s(e, t) {
			return o(e.__brushOption, t);
		}
		function c(t, o) {
			var s = e[t];
			o != null && n[o] === a ? r[t] = n[o] : MN(i, r[t] = o == null ? kN(i, ON(i, s)) : (n[o].__brushOption = s, n[o]));
		}
		function l(e) {
			n[e] !== a && i.group.remove(n[e]);
		}
	}, t.prototype.unmount = function() {
		return this.enableBrush(!1), IN(this), this._zr.remove(this.group), this;
	}, t.prototype.dispose = function() {
		this.unmount(), this.off();
	}, t;
}(Ri);
function ON(e, t) {
	var n = cP[t.brushType].createCover(e, t);
	return n.__brushOption = t, jN(n, t), e.group.add(n), n;
}
function kN(e, t) {
	var n = NN(t);
	return n.endCreating && (n.endCreating(e, t), jN(t, t.__brushOption)), t;
}
function AN(e, t) {
	var n = t.__brushOption;
	NN(t).updateCoverShape(e, t, n.range, n);
}
function jN(e, t) {
	var n = t.z;
	n ??= yN, e.traverse(function(e) {
		e.z = n, e.z2 = n;
	});
}
function MN(e, t) {
	NN(t).updateCommon(e, t), AN(e, t);
}
function NN(e) {
	return cP[e.__brushOption.brushType];
}
function PN(e, t, n) {
	var r = e._panels;
	if (!r) return hN;
	var i, a = e._transform;
	return P(r, function(e) {
		e.isTargetByCursor(t, n, a) && (i = e);
	}), i;
}
function FN(e, t) {
	var n = e._panels;
	if (!n) return hN;
	var r = t.__brushOption.panelId;
	return r == null ? hN : n[r];
}
function IN(e) {
	var t = e._covers, n = t.length;
	return P(t, function(t) {
		e.group.remove(t);
	}, e), t.length = 0, !!n;
}
function LN(e, t) {
	var n = F(e._covers, function(e) {
		var t = e.__brushOption, n = T(t.range);
		return {
			brushType: t.brushType,
			panelId: t.panelId,
			range: n
		};
	});
	e.trigger(`brush`, {
		areas: n,
		isEnd: !!t.isEnd,
		removeOnClick: !!t.removeOnClick
	});
}
function RN(e) {
	var t = e._track;
	if (!t.length) return !1;
	var n = t[t.length - 1], r = t[0], i = n[0] - r[0], a = n[1] - r[1];
	return vN(i * i + a * a, .5) > bN;
}
function zN(e) {
	var t = e.length - 1;
	return t < 0 && (t = 0), [e[0], e[t]];
}
function BN(e, t, n, r) {
	var i = new ku();
	return i.add(new Fo({
		name: `main`,
		style: WN(n),
		silent: !0,
		draggable: !0,
		cursor: `move`,
		drift: z(YN, e, t, i, [
			`n`,
			`s`,
			`w`,
			`e`
		]),
		ondragend: z(LN, t, { isEnd: !0 })
	})), P(r, function(n) {
		i.add(new Fo({
			name: n.join(``),
			style: { opacity: 0 },
			draggable: !0,
			silent: !0,
			invisible: !0,
			drift: z(YN, e, t, i, n),
			ondragend: z(LN, t, { isEnd: !0 })
		}));
	}), i;
}
function VN(e, t, n, r) {
	var i = r.brushStyle.lineWidth || 0, a = _N(i, xN), o = n[0][0], s = n[1][0], c = o - i / 2, l = s - i / 2, u = n[0][1], d = n[1][1], f = u - a + i / 2, p = d - a + i / 2, m = u - o, h = d - s, g = m + i, _ = h + i;
	UN(e, t, `main`, o, s, m, h), r.transformable && (UN(e, t, `w`, c, l, a, _), UN(e, t, `e`, f, l, a, _), UN(e, t, `n`, c, l, g, a), UN(e, t, `s`, c, p, g, a), UN(e, t, `nw`, c, l, a, a), UN(e, t, `ne`, f, l, a, a), UN(e, t, `sw`, c, p, a, a), UN(e, t, `se`, f, p, a, a));
}
function HN(e, t) {
	var n = t.__brushOption, r = n.transformable, i = t.childAt(0);
	i.useStyle(WN(n)), i.attr({
		silent: !r,
		cursor: r ? `move` : `default`
	}), P([
		[`w`],
		[`e`],
		[`n`],
		[`s`],
		[`s`, `e`],
		[`s`, `w`],
		[`n`, `e`],
		[`n`, `w`]
	], function(n) {
		var i = t.childOfName(n.join(``)), a = n.length === 1 ? qN(e, n[0]) : JN(e, n);
		i && i.attr({
			silent: !r,
			invisible: !r,
			cursor: r ? wN[a] + `-resize` : null
		});
	});
}
function UN(e, t, n, r, i, a, o) {
	var s = t.childOfName(n);
	s && s.setShape($N(QN(e, t, [[r, i], [r + a, i + o]])));
}
function WN(e) {
	return A({ strokeNoScale: !0 }, e.brushStyle);
}
function GN(e, t, n, r) {
	var i = [gN(e, n), gN(t, r)], a = [_N(e, n), _N(t, r)];
	return [[i[0], a[0]], [i[1], a[1]]];
}
function KN(e) {
	return nf(e.group);
}
function qN(e, t) {
	return {
		left: `w`,
		right: `e`,
		top: `n`,
		bottom: `s`
	}[af({
		w: `left`,
		e: `right`,
		n: `top`,
		s: `bottom`
	}[t], KN(e))];
}
function JN(e, t) {
	var n = [qN(e, t[0]), qN(e, t[1])];
	return (n[0] === `e` || n[0] === `w`) && n.reverse(), n.join(``);
}
function YN(e, t, n, r, i, a) {
	var o = n.__brushOption, s = e.toRectRange(o.range), c = ZN(t, i, a);
	P(r, function(e) {
		var t = CN[e];
		s[t[0]][t[1]] += c[t[0]];
	}), o.range = e.fromRectRange(GN(s[0][0], s[1][0], s[0][1], s[1][1])), MN(t, n), LN(t, { isEnd: !1 });
}
function XN(e, t, n, r) {
	var i = t.__brushOption.range, a = ZN(e, n, r);
	P(i, function(e) {
		e[0] += a[0], e[1] += a[1];
	}), MN(e, t), LN(e, { isEnd: !1 });
}
function ZN(e, t, n) {
	var r = e.group, i = r.transformCoordToLocal(t, n), a = r.transformCoordToLocal(0, 0);
	return [i[0] - a[0], i[1] - a[1]];
}
function QN(e, t, n) {
	var r = FN(e, t);
	return r && r !== hN ? r.clipPath(n, e._transform) : T(n);
}
function $N(e) {
	var t = gN(e[0][0], e[1][0]), n = gN(e[0][1], e[1][1]), r = _N(e[0][0], e[1][0]), i = _N(e[0][1], e[1][1]);
	return {
		x: t,
		y: n,
		width: r - t,
		height: i - n
	};
}
function eP(e, t, n) {
	if (e._brushType && !sP(e, t.offsetX, t.offsetY)) {
		var r = e._zr, i = e._covers, a = PN(e, t, n);
		if (!e._dragging) for (var o = 0; o < i.length; o++) {
			var s = i[o].__brushOption;
			if (a && (a === hN || s.panelId === a.panelId) && cP[s.brushType].contain(i[o], n[0], n[1])) return;
		}
		a && r.setCursorStyle(`crosshair`);
	}
}
function tP(e) {
	var t = e.event;
	t.preventDefault && t.preventDefault();
}
function nP(e, t, n) {
	return e.childOfName(`main`).contain(t, n);
}
function rP(e, t, n, r) {
	var i = e._creatingCover, a = e._creatingPanel, o = e._brushOption, s;
	if (e._track.push(n.slice()), RN(e) || i) {
		if (a && !i) {
			o.brushMode === `single` && IN(e);
			var c = T(o);
			c.brushType = iP(c.brushType, a), c.panelId = a === hN ? null : a.panelId, i = e._creatingCover = ON(e, c), e._covers.push(i);
		}
		if (i) {
			var l = cP[iP(e._brushType, a)], u = i.__brushOption;
			u.range = l.getCreatingRange(QN(e, i, e._track)), r && (kN(e, i), l.updateCommon(e, i)), AN(e, i), s = { isEnd: r };
		}
	} else r && o.brushMode === `single` && o.removeOnClick && PN(e, t, n) && IN(e) && (s = {
		isEnd: r,
		removeOnClick: !0
	});
	return s;
}
function iP(e, t) {
	return e === `auto` ? t.defaultBrushType : e;
}
var aP = {
	mousedown: function(e) {
		if (this._dragging) oP(this, e);
		else if (!e.target || !e.target.draggable) {
			tP(e);
			var t = this.group.transformCoordToLocal(e.offsetX, e.offsetY);
			this._creatingCover = null, (this._creatingPanel = PN(this, e, t)) && (this._dragging = !0, this._track = [t.slice()]);
		}
	},
	mousemove: function(e) {
		var t = e.offsetX, n = e.offsetY, r = this.group.transformCoordToLocal(t, n);
		if (eP(this, e, r), this._dragging) {
			tP(e);
			var i = rP(this, e, r, !1);
			i && LN(this, i);
		}
	},
	mouseup: function(e) {
		oP(this, e);
	}
};
function oP(e, t) {
	if (e._dragging) {
		tP(t);
		var n = t.offsetX, r = t.offsetY, i = rP(e, t, e.group.transformCoordToLocal(n, r), !0);
		e._dragging = !1, e._track = [], e._creatingCover = null, i && LN(e, i);
	}
}
function sP(e, t, n) {
	var r = e._zr;
	return t < 0 || t > r.getWidth() || n < 0 || n > r.getHeight();
}
var cP = {
	lineX: lP(0),
	lineY: lP(1),
	rect: {
		createCover: function(e, t) {
			function n(e) {
				return e;
			}
			return BN({
				toRectRange: n,
				fromRectRange: n
			}, e, t, [
				[`w`],
				[`e`],
				[`n`],
				[`s`],
				[`s`, `e`],
				[`s`, `w`],
				[`n`, `e`],
				[`n`, `w`]
			]);
		},
		getCreatingRange: function(e) {
			var t = zN(e);
			return GN(t[1][0], t[1][1], t[0][0], t[0][1]);
		},
		updateCoverShape: function(e, t, n, r) {
			VN(e, t, n, r);
		},
		updateCommon: HN,
		contain: nP
	},
	polygon: {
		createCover: function(e, t) {
			var n = new ku();
			return n.add(new id({
				name: `main`,
				style: WN(t),
				silent: !0
			})), n;
		},
		getCreatingRange: function(e) {
			return e;
		},
		endCreating: function(e, t) {
			t.remove(t.childAt(0)), t.add(new nd({
				name: `main`,
				draggable: !0,
				drift: z(XN, e, t),
				ondragend: z(LN, e, { isEnd: !0 })
			}));
		},
		updateCoverShape: function(e, t, n, r) {
			t.childAt(0).setShape({ points: QN(e, t, n) });
		},
		updateCommon: HN,
		contain: nP
	}
};
function lP(e) {
	return {
		createCover: function(t, n) {
			return BN({
				toRectRange: function(t) {
					var n = [t, [0, 100]];
					return e && n.reverse(), n;
				},
				fromRectRange: function(t) {
					return t[e];
				}
			}, t, n, [[[`w`], [`e`]], [[`n`], [`s`]]][e]);
		},
		getCreatingRange: function(t) {
			var n = zN(t);
			return [gN(n[0][e], n[1][e]), _N(n[0][e], n[1][e])];
		},
		updateCoverShape: function(t, n, r, i) {
			var a, o = FN(t, n);
			if (o !== hN && o.getLinearBrushOtherExtent) a = o.getLinearBrushOtherExtent(e);
			else {
				var s = t._zr;
				a = [0, [s.getWidth(), s.getHeight()][1 - e]];
			}
			var c = [r, a];
			e && c.reverse(), VN(t, n, c, i);
		},
		updateCommon: HN,
		contain: nP
	};
}
function uP(e) {
	return e = pP(e), function(t) {
		return lf(t, e);
	};
}
function dP(e, t) {
	return e = pP(e), function(n) {
		var r = t ?? n, i = r ? e.width : e.height, a = r ? e.x : e.y;
		return [a, a + (i || 0)];
	};
}
function fP(e, t, n) {
	var r = pP(e);
	return function(e, i) {
		return r.contain(i[0], i[1]) && !Nj(e, t, n);
	};
}
function pP(e) {
	return J.create(e);
}
var mP = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.init = function(t, n) {
		e.prototype.init.apply(this, arguments), (this._brushController = new DN(n.getZr())).on(`brush`, R(this._onBrush, this));
	}, t.prototype.render = function(e, t, n, r) {
		if (!hP(e, t, r)) {
			this.axisModel = e, this.api = n, this.group.removeAll();
			var i = this._axisGroup;
			if (this._axisGroup = new ku(), this.group.add(this._axisGroup), e.get(`show`)) {
				var a = _P(e, t), o = a.coordinateSystem, s = e.getAreaSelectStyle(), c = s.width, l = e.axis.dim, u = o.getAxisLayout(l), d = O({ strokeContainThreshold: c }, u), f = new wS(e, n, d);
				f.build(), this._axisGroup.add(f.group), this._refreshBrushController(d, s, e, a, c, n), cf(i, this._axisGroup, e);
			}
		}
	}, t.prototype._refreshBrushController = function(e, t, n, r, i, a) {
		var o = n.axis.getExtent(), s = o[1] - o[0], c = Math.min(30, Math.abs(s) * .1), l = J.create({
			x: o[0],
			y: -i / 2,
			width: s,
			height: i
		});
		l.x -= c, l.width += 2 * c, this._brushController.mount({
			enableGlobalPan: !0,
			rotation: e.rotation,
			x: e.position[0],
			y: e.position[1]
		}).setPanels([{
			panelId: `pl`,
			clipPath: uP(l),
			isTargetByCursor: fP(l, a, r),
			getLinearBrushOtherExtent: dP(l, 0)
		}]).enableBrush({
			brushType: `lineX`,
			brushStyle: t,
			removeOnClick: !0
		}).updateCovers(gP(n));
	}, t.prototype._onBrush = function(e) {
		var t = e.areas, n = this.axisModel, r = n.axis, i = F(t, function(e) {
			return [r.coordToData(e.range[0], !0), r.coordToData(e.range[1], !0)];
		});
		(!n.option.realtime === e.isEnd || e.removeOnClick) && this.api.dispatchAction({
			type: `axisAreaSelect`,
			parallelAxisId: n.id,
			intervals: i
		});
	}, t.prototype.dispose = function() {
		this._brushController.dispose();
	}, t.type = `parallelAxis`, t;
}(GE);
function hP(e, t, n) {
	return n && n.type === `axisAreaSelect` && t.findComponents({
		mainType: `parallelAxis`,
		query: n
	})[0] === e;
}
function gP(e) {
	var t = e.axis;
	return F(e.activeIntervals, function(e) {
		return {
			brushType: `lineX`,
			panelId: `pl`,
			range: [t.dataToCoord(e[0], !0), t.dataToCoord(e[1], !0)]
		};
	});
}
function _P(e, t) {
	return t.getComponent(`parallel`, e.get(`parallelIndex`));
}
var vP = {
	type: `axisAreaSelect`,
	event: `axisAreaSelected`
};
function yP(e) {
	e.registerAction(vP, function(e, t) {
		t.eachComponent({
			mainType: `parallelAxis`,
			query: e
		}, function(t) {
			t.axis.model.setActiveIntervals(e.intervals);
		});
	}), e.registerAction(`parallelAxisExpand`, function(e, t) {
		t.eachComponent({
			mainType: `parallel`,
			query: e
		}, function(t) {
			t.setAxisExpand(e);
		});
	});
}
var bP = {
	type: `value`,
	areaSelectStyle: {
		width: 20,
		borderWidth: 1,
		borderColor: `rgba(160,197,232)`,
		color: `rgba(160,197,232)`,
		opacity: .3
	},
	realtime: !0,
	z: 10
};
function xP(e) {
	e.registerComponentView(QM), e.registerComponentModel(rN), e.registerCoordinateSystem(`parallel`, pN), e.registerPreprocessor(JM), e.registerComponentModel(mN), e.registerComponentView(mP), DA(e, `parallel`, mN, bP), yP(e);
}
function SP(e) {
	pA(xP), e.registerChartView(IM), e.registerSeriesModel(UM), e.registerVisual(e.PRIORITY.VISUAL.BRUSH, qM);
}
var CP = 256, wP = function() {
	function e() {
		this.blurSize = 30, this.pointSize = 20, this.maxOpacity = 1, this.minOpacity = 0, this._gradientPixels = {
			inRange: null,
			outOfRange: null
		};
		var e = l.createCanvas();
		this.canvas = e;
	}
	return e.prototype.update = function(e, t, n, r, i, a) {
		var o = this._getBrush(), s = this._getGradient(i, `inRange`), c = this._getGradient(i, `outOfRange`), l = this.pointSize + this.blurSize, u = this.canvas, d = u.getContext(`2d`), f = e.length;
		u.width = t, u.height = n;
		for (var p = 0; p < f; ++p) {
			var m = e[p], h = m[0], g = m[1], _ = m[2], v = r(_);
			d.globalAlpha = v, d.drawImage(o, h - l, g - l);
		}
		if (!u.width || !u.height) return u;
		for (var y = d.getImageData(0, 0, u.width, u.height), b = y.data, x = 0, S = b.length, C = this.minOpacity, w = this.maxOpacity - C; x < S;) {
			var v = b[x + 3] / 256, T = Math.floor(v * (CP - 1)) * 4;
			if (v > 0) {
				var E = a(v) ? s : c;
				v > 0 && (v = v * w + C), b[x++] = E[T], b[x++] = E[T + 1], b[x++] = E[T + 2], b[x++] = E[T + 3] * v * 256;
			} else x += 4;
		}
		return d.putImageData(y, 0, 0), u;
	}, e.prototype._getBrush = function() {
		var e = this._brushCanvas ||= l.createCanvas(), t = this.pointSize + this.blurSize, n = t * 2;
		e.width = n, e.height = n;
		var r = e.getContext(`2d`);
		return r.clearRect(0, 0, n, n), r.shadowOffsetX = n, r.shadowBlur = this.blurSize, r.shadowColor = Q.color.neutral99, r.beginPath(), r.arc(-t, t, this.pointSize, 0, Math.PI * 2, !0), r.closePath(), r.fill(), e;
	}, e.prototype._getGradient = function(e, t) {
		for (var n = this._gradientPixels, r = n[t] || (n[t] = /* @__PURE__ */ new Uint8ClampedArray(1024)), i = [
			0,
			0,
			0,
			0
		], a = 0, o = 0; o < 256; o++) e[t](o / 255, !0, i), r[a++] = i[0], r[a++] = i[1], r[a++] = i[2], r[a++] = i[3];
		return r;
	}, e;
}();
function TP(e, t, n) {
	var r = e[1] - e[0];
	t = F(t, function(t) {
		return { interval: [(t.interval[0] - e[0]) / r, (t.interval[1] - e[0]) / r] };
	});
	var i = t.length, a = 0;
	return function(e) {
		for (var r = a; r < i; r++) {
			var o = t[r].interval;
			if (o[0] <= e && e <= o[1]) {
				a = r;
				break;
			}
		}
		if (r === i) for (r = a - 1; r >= 0; r--) {
			var o = t[r].interval;
			if (o[0] <= e && e <= o[1]) {
				a = r;
				break;
			}
		}
		return r >= 0 && r < i && n[r];
	};
}
function EP(e, t) {
	var n = e[1] - e[0];
	return t = [(t[0] - e[0]) / n, (t[1] - e[0]) / n], function(e) {
		return e >= t[0] && e <= t[1];
	};
}
var DP = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.render = function(e, t, n) {
		var r;
		t.eachComponent(`visualMap`, function(t) {
			t.eachTargetSeries(function(n) {
				n === e && (r = t);
			});
		}), this._progressiveEls = null, this.group.removeAll();
		var i = e.coordinateSystem;
		i.type === `cartesian2d` || i.type === `calendar` || i.type === `matrix` ? this._renderOnGridLike(e, n, 0, e.getData().count()) : ty(i) && this._renderOnGeo(i, e, r, n);
	}, t.prototype.incrementalPrepareRender = function(e, t, n) {
		this.group.removeAll();
	}, t.prototype.incrementalRender = function(e, t, n, r) {
		var i = t.coordinateSystem;
		i && (ty(i) ? this.render(t, n, r) : (this._progressiveEls = [], this._renderOnGridLike(t, r, e.start, e.end, !0)));
	}, t.prototype.eachRendered = function(e) {
		xf(this._progressiveEls || this.group, e);
	}, t.prototype._renderOnGridLike = function(e, t, n, r, i) {
		var a = e.coordinateSystem, o = ey(a, `cartesian2d`), s = ey(a, `matrix`), c, l, u, d;
		if (o) {
			var f = a.getAxis(`x`), p = a.getAxis(`y`);
			c = Bx(f).w + .5, l = Bx(p).w + .5, u = f.scale.getExtent(), d = p.scale.getExtent();
		}
		for (var m = this.group, h = e.getData(), g = e.getModel([`emphasis`, `itemStyle`]).getItemStyle(), _ = e.getModel([`blur`, `itemStyle`]).getItemStyle(), v = e.getModel([`select`, `itemStyle`]).getItemStyle(), y = e.get([`itemStyle`, `borderRadius`]), b = Rf(e), x = e.getModel(`emphasis`), S = x.get(`focus`), C = x.get(`blurScope`), w = x.get(`disabled`), T = o || s ? [
			h.mapDimension(`x`),
			h.mapDimension(`y`),
			h.mapDimension(`value`)
		] : [h.mapDimension(`time`), h.mapDimension(`value`)], E = n; E < r; E++) {
			var D = void 0, O = h.getItemVisual(E, `style`);
			if (o) {
				var k = h.get(T[0], E), A = h.get(T[1], E);
				if (isNaN(h.get(T[2], E)) || isNaN(k) || isNaN(A) || k < u[0] || k > u[1] || A < d[0] || A > d[1]) continue;
				var j = a.dataToPoint([k, A]);
				D = new Fo({
					shape: {
						x: j[0] - c / 2,
						y: j[1] - l / 2,
						width: c,
						height: l
					},
					style: O
				});
			} else if (s) {
				var ee = a.dataToLayout([h.get(T[0], E), h.get(T[1], E)]).rect;
				if (de(ee.x)) continue;
				D = new Fo({
					z2: 1,
					shape: ee,
					style: O
				});
			} else {
				if (isNaN(h.get(T[1], E))) continue;
				var M = a.dataToLayout([h.get(T[0], E)]), ee = M.contentRect || M.rect;
				if (de(ee.x) || de(ee.y)) continue;
				D = new Fo({
					z2: 1,
					shape: ee,
					style: O
				});
			}
			if (h.hasItemOption) {
				var N = h.getItemModel(E), P = N.getModel(`emphasis`);
				g = P.getModel(`itemStyle`).getItemStyle(), _ = N.getModel([`blur`, `itemStyle`]).getItemStyle(), v = N.getModel([`select`, `itemStyle`]).getItemStyle(), y = N.get([`itemStyle`, `borderRadius`]), S = P.get(`focus`), C = P.get(`blurScope`), w = P.get(`disabled`), b = Rf(N);
			}
			D.shape.r = y;
			var F = e.getRawValue(E), te = `-`;
			F && F[2] != null && (te = F[2] + ``), Lf(D, b, {
				labelFetcher: e,
				labelDataIndex: E,
				defaultOpacity: O.opacity,
				defaultText: te
			}), D.ensureState(`emphasis`).style = g, D.ensureState(`blur`).style = _, D.ensureState(`select`).style = v, Xl(D, S, C, w), D.incremental = Rc(e, i), i && (D.states.emphasis.hoverLayer = 2), m.add(D), h.setItemGraphicEl(E, D), this._progressiveEls && this._progressiveEls.push(D);
		}
	}, t.prototype._renderOnGeo = function(e, t, n, r) {
		var i = n.targetVisuals.inRange, a = n.targetVisuals.outOfRange, o = t.getData(), s = this._hmLayer || this._hmLayer || new wP();
		s.blurSize = t.get(`blurSize`), s.pointSize = t.get(`pointSize`), s.minOpacity = t.get(`minOpacity`), s.maxOpacity = t.get(`maxOpacity`);
		var c = e.getViewRect().clone(), l = e.getRoamTransform();
		c.applyTransform(l);
		var u = Math.max(c.x, 0), d = Math.max(c.y, 0), f = Math.min(c.width + c.x, r.getWidth()), p = Math.min(c.height + c.y, r.getHeight()), m = f - u, h = p - d, g = [
			o.mapDimension(`lng`),
			o.mapDimension(`lat`),
			o.mapDimension(`value`)
		], _ = o.mapArray(g, function(t, n, r) {
			var i = e.dataToPoint([t, n]);
			return i[0] -= u, i[1] -= d, i.push(r), i;
		}), v = n.getExtent(), y = n.type === `visualMap.continuous` ? EP(v, n.option.range) : TP(v, n.getPieceList(), n.option.selected);
		s.update(_, m, h, i.color.getNormalizer(), {
			inRange: i.color.getColorMapper(),
			outOfRange: a.color.getColorMapper()
		}, y);
		var b = new Do({
			style: {
				width: m,
				height: h,
				x: u,
				y: d,
				image: s.canvas
			},
			silent: !0
		});
		this.group.add(b);
	}, t.type = `heatmap`, t;
}(Wv), OP = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.getInitialData = function(e, t) {
		return ah(null, this, { generateCoord: `value` });
	}, t.prototype.preventIncremental = function() {
		var e = Um.get(this.get(`coordinateSystem`));
		if (e && e.dimensions) return e.dimensions[0] === `lng` && e.dimensions[1] === `lat`;
	}, t.type = `series.heatmap`, t.dependencies = [
		`grid`,
		`geo`,
		`calendar`,
		`matrix`
	], t.defaultOption = {
		coordinateSystem: `cartesian2d`,
		z: 2,
		geoIndex: 0,
		blurSize: 30,
		pointSize: 20,
		maxOpacity: 1,
		minOpacity: 0,
		select: { itemStyle: { borderColor: Q.color.primary } }
	}, t;
}(X_);
function kP(e) {
	e.registerChartView(DP), e.registerSeriesModel(OP);
}
var AP = {
	color: `fill`,
	borderColor: `stroke`
}, jP = {
	symbol: 1,
	symbolSize: 1,
	symbolKeepAspect: 1,
	legendIcon: 1,
	visualMeta: 1,
	liftZ: 1,
	decal: 1
}, MP = Z(), NP = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.optionUpdated = function() {
		this.currentZLevel = this.get(`zlevel`, !0), this.currentZ = this.get(`z`, !0);
	}, t.prototype.getInitialData = function(e, t) {
		return ah(null, this);
	}, t.prototype.getDataParams = function(t, n, r) {
		var i = e.prototype.getDataParams.call(this, t, n);
		return r && (i.info = MP(r).info), i;
	}, t.type = `series.custom`, t.dependencies = [
		`grid`,
		`polar`,
		`geo`,
		`singleAxis`,
		`calendar`,
		`matrix`
	], t.defaultOption = {
		coordinateSystem: `cartesian2d`,
		z: 2,
		legendHoverLink: !0,
		clip: !1
	}, t;
}(X_);
function PP(e, t) {
	return t ||= [0, 0], F([`x`, `y`], function(n, r) {
		var i = this.getAxis(n), a = t[r], o = e[r] / 2;
		return i.type === `category` ? Bx(i).w : Math.abs(i.dataToCoord(a - o) - i.dataToCoord(a + o));
	}, this);
}
function FP(e) {
	var t = e.master.getRect();
	return {
		coordSys: {
			type: `cartesian2d`,
			x: t.x,
			y: t.y,
			width: t.width,
			height: t.height
		},
		api: {
			coord: function(t) {
				return e.dataToPoint(t);
			},
			size: R(PP, e)
		}
	};
}
function IP(e, t) {
	return t ||= [0, 0], F([0, 1], function(n) {
		var r = t[n], i = e[n] / 2, a = [], o = [];
		return a[n] = r - i, o[n] = r + i, a[1 - n] = o[1 - n] = t[1 - n], Math.abs(this.dataToPoint(a)[n] - this.dataToPoint(o)[n]);
	}, this);
}
function LP(e) {
	var t = e.view, n = t.getBoundingRect();
	return {
		coordSys: {
			type: `geo`,
			x: n.x,
			y: n.y,
			width: n.width,
			height: n.height,
			zoom: Zj(t)
		},
		api: {
			coord: function(t) {
				return e.dataToPoint(t);
			},
			size: R(IP, e)
		}
	};
}
function RP(e, t) {
	var n = this.getAxis(), r = t instanceof Array ? t[0] : t, i = (e instanceof Array ? e[0] : e) / 2;
	return n.type === `category` ? Bx(n).w : Math.abs(n.dataToCoord(r - i) - n.dataToCoord(r + i));
}
function zP(e) {
	var t = e.getRect();
	return {
		coordSys: {
			type: `singleAxis`,
			x: t.x,
			y: t.y,
			width: t.width,
			height: t.height
		},
		api: {
			coord: function(t) {
				return e.dataToPoint(t);
			},
			size: R(RP, e)
		}
	};
}
function BP(e, t) {
	return t ||= [0, 0], F([`Radius`, `Angle`], function(n, r) {
		var i = `get` + n + `Axis`, a = this[i](), o = t[r], s = e[r] / 2, c = a.type === `category` ? Bx(a).w : Math.abs(a.dataToCoord(o - s) - a.dataToCoord(o + s));
		return n === `Angle` && (c = c * Math.PI / 180), c;
	}, this);
}
function VP(e) {
	var t = e.getRadiusAxis(), n = e.getAngleAxis(), r = t.getExtent();
	return r[0] > r[1] && r.reverse(), {
		coordSys: {
			type: `polar`,
			cx: e.cx,
			cy: e.cy,
			r: r[1],
			r0: r[0]
		},
		api: {
			coord: function(r) {
				var i = t.dataToRadius(r[0]), a = n.dataToAngle(r[1]), o = e.coordToPoint([i, a]);
				return o.push(i, a * Math.PI / 180), o;
			},
			size: R(BP, e)
		}
	};
}
function HP(e) {
	var t = e.getRect(), n = e.getRangeInfo();
	return {
		coordSys: {
			type: `calendar`,
			x: t.x,
			y: t.y,
			width: t.width,
			height: t.height,
			cellWidth: e.getCellWidth(),
			cellHeight: e.getCellHeight(),
			rangeInfo: {
				start: n.start,
				end: n.end,
				weeks: n.weeks,
				dayCount: n.allDay
			}
		},
		api: {
			coord: function(t, n) {
				return e.dataToPoint(t, n);
			},
			layout: function(t, n) {
				return e.dataToLayout(t, n);
			}
		}
	};
}
function UP(e) {
	var t = e.getRect();
	return {
		coordSys: {
			type: `matrix`,
			x: t.x,
			y: t.y,
			width: t.width,
			height: t.height
		},
		api: {
			coord: function(t, n) {
				return e.dataToPoint(t, n);
			},
			layout: function(t, n) {
				return e.dataToLayout(t, n);
			}
		}
	};
}
var WP = {
	position: [`x`, `y`],
	scale: [`scaleX`, `scaleY`],
	origin: [`originX`, `originY`]
}, GP = L(WP);
te(Kn, function(e, t) {
	return e[t] = 1, e;
}, {}), Kn.join(`, `);
var KP = [
	``,
	`style`,
	`shape`,
	`extra`
], qP = Z();
function JP(e, t, n, r, i) {
	var a = e + `Animation`, o = Ad(e, r, i) || {}, s = qP(t).userDuring;
	return o.duration > 0 && (o.during = s ? R(iF, {
		el: t,
		userDuring: s
	}) : null, o.setToFinal = !0, o.scope = e), O(o, n[a]), o;
}
function YP(e, t, n, r) {
	r ||= {};
	var i = r.dataIndex, a = r.isInit, o = r.clearStyle, s = n.isAnimationEnabled(), c = qP(e), l = t.style;
	c.userDuring = t.during;
	var u = {}, d = {};
	if (cF(e, t, d), e.type === `compound`) for (var f = e.shape.paths, p = t.shape.paths, m = 0; m < p.length; m++) {
		var h = p[m];
		oF(`shape`, h, f[m]);
	}
	else oF(`shape`, t, d), oF(`extra`, t, d);
	if (!a && s && (sF(e, t, u), aF(`shape`, e, t, u), aF(`extra`, e, t, u), lF(e, t, l, u)), d.style = l, $P(e, d, o), tF(e, t), s) {
		if (a) {
			var g = {};
			P(KP, function(e) {
				var n = e ? t[e] : t;
				n && n.enterFrom && (e && (g[e] = g[e] || {}), O(e ? g[e] : g, n.enterFrom));
			});
			var _ = JP(`enter`, e, t, n, i);
			_.duration > 0 && e.animateFrom(g, _);
		} else eF(e, t, i || 0, n, u);
	}
	XP(e, t), l ? e.dirty() : e.markRedraw();
}
function XP(e, t) {
	for (var n = qP(e).leaveToProps, r = 0; r < KP.length; r++) {
		var i = KP[r], a = i ? t[i] : t;
		a && a.leaveTo && (n ||= qP(e).leaveToProps = {}, i && (n[i] = n[i] || {}), O(i ? n[i] : n, a.leaveTo));
	}
}
function ZP(e, t, n, r) {
	if (e) {
		var i = e.parent, a = qP(e).leaveToProps;
		if (a) {
			var o = JP(`update`, e, t, n, 0);
			o.done = function() {
				i && i.remove(e), r && r();
			}, e.animateTo(a, o);
		} else i && i.remove(e), r && r();
	}
}
function QP(e) {
	return e === `all`;
}
function $P(e, t, n) {
	var r = t.style;
	if (!e.isGroup && r) {
		if (n) {
			e.useStyle({});
			for (var i = e.animators, a = 0; a < i.length; a++) {
				var o = i[a];
				o.targetName === `style` && o.changeTarget(e.style);
			}
		}
		e.setStyle(r);
	}
	t && (t.style = null, t && e.attr(t), t.style = r);
}
function eF(e, t, n, r, i) {
	if (i) {
		var a = JP(`update`, e, t, r, n);
		a.duration > 0 && e.animateFrom(i, a);
	}
}
function tF(e, t) {
	K(t, `silent`) && (e.silent = t.silent), K(t, `ignore`) && (e.ignore = t.ignore), e instanceof pa && K(t, `invisible`) && (e.invisible = t.invisible), e instanceof xo && K(t, `autoBatch`) && (e.autoBatch = t.autoBatch);
}
var nF = {}, rF = {
	setTransform: function(e, t) {
		return nF.el[e] = t, this;
	},
	getTransform: function(e) {
		return nF.el[e];
	},
	setShape: function(e, t) {
		var n = nF.el, r = n.shape ||= {};
		return r[e] = t, n.dirtyShape && n.dirtyShape(), this;
	},
	getShape: function(e) {
		var t = nF.el.shape;
		if (t) return t[e];
	},
	setStyle: function(e, t) {
		var n = nF.el, r = n.style;
		return r && (r[e] = t, n.dirtyStyle && n.dirtyStyle()), this;
	},
	getStyle: function(e) {
		var t = nF.el.style;
		if (t) return t[e];
	},
	setExtra: function(e, t) {
		var n = nF.el.extra || (nF.el.extra = {});
		return n[e] = t, this;
	},
	getExtra: function(e) {
		var t = nF.el.extra;
		if (t) return t[e];
	}
};
function iF() {
	var e = this, t = e.el;
	if (t) {
		var n = qP(t).userDuring, r = e.userDuring;
		n === r ? (nF.el = t, r(rF)) : e.el = e.userDuring = null;
	}
}
function aF(e, t, n, r) {
	var i = n[e];
	if (i) {
		var a = t[e], o;
		if (a) {
			var s = n.transition, c = i.transition;
			if (c) {
				if (!o && (o = r[e] = {}), QP(c)) O(o, a);
				else for (var l = Ks(c), u = 0; u < l.length; u++) {
					var d = l[u], f = a[d];
					o[d] = f;
				}
			} else if (QP(s) || j(s, e) >= 0) {
				!o && (o = r[e] = {});
				for (var p = L(a), u = 0; u < p.length; u++) {
					var d = p[u], f = a[d];
					uF(i[d], f) && (o[d] = f);
				}
			}
		}
	}
}
function oF(e, t, n) {
	var r = t[e];
	if (r) for (var i = n[e] = {}, a = L(r), o = 0; o < a.length; o++) {
		var s = a[o];
		i[s] = Ci(r[s]);
	}
}
function sF(e, t, n) {
	for (var r = t.transition, i = QP(r) ? Kn : Ks(r || []), a = 0; a < i.length; a++) {
		var o = i[a];
		o !== `style` && o !== `shape` && o !== `extra` && (n[o] = e[o]);
	}
}
function cF(e, t, n) {
	for (var r = 0; r < GP.length; r++) {
		var i = GP[r], a = WP[i], o = t[i];
		o && (n[a[0]] = o[0], n[a[1]] = o[1]);
	}
	for (var r = 0; r < Kn.length; r++) {
		var s = Kn[r];
		t[s] != null && (n[s] = t[s]);
	}
}
function lF(e, t, n, r) {
	if (n) {
		var i = e.style, a;
		if (i) {
			var o = n.transition, s = t.transition;
			if (o && !QP(o)) {
				var c = Ks(o);
				!a && (a = r.style = {});
				for (var l = 0; l < c.length; l++) {
					var u = c[l], d = i[u];
					a[u] = d;
				}
			} else if (e.getAnimationStyleProps && (QP(s) || QP(o) || j(s, `style`) >= 0)) {
				var f = e.getAnimationStyleProps(), p = f ? f.style : null;
				if (p) {
					!a && (a = r.style = {});
					for (var m = L(n), l = 0; l < m.length; l++) {
						var u = m[l];
						if (p[u]) {
							var d = i[u];
							a[u] = d;
						}
					}
				}
			}
		}
	}
}
function uF(e, t) {
	return N(e) ? e !== t : e != null && isFinite(e);
}
var dF = Z(), fF = [
	`percent`,
	`easing`,
	`shape`,
	`style`,
	`extra`
];
function pF(e) {
	e.stopAnimation(`keyframe`), e.attr(dF(e));
}
function mF(e, t, n) {
	if (n.isAnimationEnabled() && t) {
		if (B(t)) P(t, function(t) {
			mF(e, t, n);
		});
		else {
			var r = t.keyframes, i = t.duration;
			if (n && i == null) {
				var a = Ad(`enter`, n, 0);
				i = a && a.duration;
			}
			if (r && i) {
				var o = dF(e);
				P(KP, function(n) {
					if (!n || e[n]) {
						var a;
						r.sort(function(e, t) {
							return e.percent - t.percent;
						}), P(r, function(r) {
							var s = e.animators, c = n ? r[n] : r;
							if (c) {
								var l = L(c);
								if (n || (l = I(l, function(e) {
									return j(fF, e) < 0;
								})), l.length) {
									a || (a = e.animate(n, t.loop, !0), a.scope = `keyframe`);
									for (var u = 0; u < s.length; u++) s[u] !== a && s[u].targetName === a.targetName && s[u].stopTracks(l);
									n && (o[n] = o[n] || {});
									var d = n ? o[n] : o;
									P(l, function(t) {
										d[t] = ((n ? e[n] : e) || {})[t];
									}), a.whenWithKeys(i * r.percent, c, l, r.easing);
								}
							}
						}), a && a.delay(t.delay || 0).duration(i).start(t.easing);
					}
				});
			}
		}
	}
}
var hF = `emphasis`, gF = `normal`, _F = `blur`, vF = `select`, yF = [
	gF,
	hF,
	_F,
	vF
], bF = {
	normal: [`itemStyle`],
	emphasis: [hF, `itemStyle`],
	blur: [_F, `itemStyle`],
	select: [vF, `itemStyle`]
}, xF = {
	normal: [`label`],
	emphasis: [hF, `label`],
	blur: [_F, `label`],
	select: [vF, `label`]
}, SF = [`x`, `y`], CF = `e\0\0`, wF = {
	normal: {},
	emphasis: {},
	blur: {},
	select: {}
}, TF = {
	cartesian2d: FP,
	geo: LP,
	single: zP,
	polar: VP,
	calendar: HP,
	matrix: UP
};
function EF(e) {
	return e instanceof xo;
}
function DF(e) {
	return e instanceof pa;
}
function OF(e, t) {
	t.copyTransform(e), DF(t) && DF(e) && (t.setStyle(e.style), t.z = e.z, t.z2 = e.z2, t.zlevel = e.zlevel, t.invisible = e.invisible, t.ignore = e.ignore, EF(t) && EF(e) && t.setShape(e.shape));
}
var kF = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.render = function(e, t, n, r) {
		this._progressiveEls = null;
		var i = this._data, a = e.getData(), o = this.group, s = FF(e, a, t, n);
		i || o.removeAll(), a.diff(i).add(function(t) {
			LF(n, null, t, s(t, r), e, o, a);
		}).remove(function(t) {
			var n = i.getItemGraphicEl(t);
			n && ZP(n, MP(n).option, e);
		}).update(function(t, c) {
			LF(n, i.getItemGraphicEl(c), t, s(t, r), e, o, a);
		}).execute();
		var c = e.get(`clip`, !0) ? Qv(e.coordinateSystem, !1, e) : null;
		c ? o.setClipPath(c) : o.removeClipPath(), this._data = a;
	}, t.prototype.incrementalPrepareRender = function(e, t, n) {
		this.group.removeAll(), this._data = null;
	}, t.prototype.incrementalRender = function(e, t, n, r, i) {
		var a = t.getData(), o = FF(t, a, n, r), s = this._progressiveEls = [];
		function c(e) {
			e.isGroup || (e.incremental = Rc(t), e.ensureState(`emphasis`).hoverLayer = 2);
		}
		for (var l = e.start; l < e.end; l++) {
			var u = LF(null, null, l, o(l, i), t, this.group, a);
			u && (u.traverse(c), s.push(u));
		}
	}, t.prototype.eachRendered = function(e) {
		xf(this._progressiveEls || this.group, e);
	}, t.prototype.filterForExposedEvent = function(e, t, n, r) {
		var i = t.element;
		if (i == null || n.name === i) return !0;
		for (; (n = n.__hostTarget || n.parent) && n !== this.group;) if (n.name === i) return !0;
		return !1;
	}, t.type = `custom`, t;
}(Wv);
function AF(e) {
	var t = e.type, n;
	if (t === `path`) {
		var r = e.shape, i = r.width != null && r.height != null ? {
			x: r.x || 0,
			y: r.y || 0,
			width: r.width,
			height: r.height
		} : null, a = ZF(r);
		n = Jd(a, null, i, r.layout || `center`), MP(n).customPathData = a;
	} else if (t === `image`) n = new Do({}), MP(n).customImagePath = e.style.image;
	else if (t === `text`) n = new Bo({});
	else if (t === `group`) n = new ku();
	else if (t === `compoundPath`) {
		var r = e.shape;
		if (!r || !r.paths) {
			var o = ``;
			Hs(o);
		}
		n = new md({ shape: { paths: F(r.paths, function(e) {
			if (e.type === `path`) return Jd(e.shape.pathData, e, null);
			var t = qd(e.type);
			return t || Hs(``), new t();
		}) } });
	} else {
		var s = qd(t);
		if (!s) {
			var o = ``;
			Hs(o);
		}
		n = new s();
	}
	return MP(n).customGraphicType = t, n.name = e.name, n.z2EmphasisLift = 1, n.z2SelectLift = 1, n;
}
function jF(e, t, n, r, i, a, o) {
	pF(t);
	var s = i && i.normal.cfg;
	s && t.setTextConfig(s), r && r.transition == null && (r.transition = SF);
	var c = r && r.style;
	if (c) {
		if (t.type === `text`) {
			var l = c;
			K(l, `textFill`) && (l.fill = l.textFill), K(l, `textStroke`) && (l.stroke = l.textStroke);
		}
		var u = void 0, d = EF(t) ? c.decal : null;
		e && d && (d.dirty = !0, u = DO(d, e)), c.__decalPattern = u;
	}
	if (DF(t) && c) {
		var u = c.__decalPattern;
		u && (c.decal = u);
	}
	YP(t, r, a, {
		dataIndex: n,
		isInit: o,
		clearStyle: !0
	}), mF(t, r.keyframeAnimation, a);
}
function MF(e, t, n, r, i) {
	var a = t.isGroup ? null : t, o = i && i[e].cfg;
	if (a) {
		var s = a.ensureState(e);
		if (r === !1) {
			var c = a.getState(e);
			c && (c.style = null);
		} else s.style = r || null;
		o && (s.textConfig = o), Ol(a);
	}
}
function NF(e, t, n) {
	if (!e.isGroup) {
		var r = e, i = n.currentZ, a = n.currentZLevel;
		r.z = i, r.zlevel = a;
		var o = t.z2;
		o != null && (r.z2 = o || 0);
		for (var s = 0; s < yF.length; s++) PF(r, t, yF[s]);
	}
}
function PF(e, t, n) {
	var r = n === gF, i = r ? t : UF(t, n), a = i ? i.z2 : null, o;
	a != null && (o = r ? e : e.ensureState(n), o.z2 = a || 0);
}
function FF(e, t, n, r) {
	var i = e.get(`renderItem`);
	if (typeof i == `string`) {
		var a = LD(i);
		a && (i = a);
	}
	var o = e.coordinateSystem, s = {};
	o && (s = o.prepareCustoms ? o.prepareCustoms(o) : TF[o.type](o));
	for (var c = A({
		getWidth: r.getWidth,
		getHeight: r.getHeight,
		getZr: r.getZr,
		getDevicePixelRatio: r.getDevicePixelRatio,
		value: x,
		style: C,
		ordinalRawValue: S,
		styleEmphasis: w,
		visual: D,
		barLayout: O,
		currentSeriesIndices: k,
		font: j
	}, s.api || {}), l = {
		context: {},
		seriesId: e.id,
		seriesName: e.name,
		seriesIndex: e.seriesIndex,
		coordSys: s.coordSys,
		dataInsideLength: t.count(),
		encode: IF(e.getData()),
		itemPayload: e.get(`itemPayload`) || {}
	}, u, d, f = {}, p = {}, m = {}, h = {}, g = 0; g < yF.length; g++) {
		var _ = yF[g];
		m[_] = e.getModel(bF[_]), h[_] = e.getModel(xF[_]);
	}
	function v(e) {
		return e === u ? d ||= t.getItemModel(e) : t.getItemModel(e);
	}
	function y(e, n) {
		return t.hasItemOption ? e === u ? f[n] || (f[n] = v(e).getModel(bF[n])) : v(e).getModel(bF[n]) : m[n];
	}
	function b(e, n) {
		return t.hasItemOption ? e === u ? p[n] || (p[n] = v(e).getModel(xF[n])) : v(e).getModel(xF[n]) : h[n];
	}
	return function(e, n) {
		return u = e, d = null, f = {}, p = {}, i && i(A({
			dataIndexInside: e,
			dataIndex: t.getRawIndex(e),
			actionType: n ? n.type : null
		}, l), c);
	};
	function x(e, n) {
		return n ??= u, t.getStore().get(t.getDimensionIndex(e || 0), n);
	}
	function S(e, n) {
		n ??= u, e ||= 0;
		var r = t.getDimensionInfo(e);
		if (!r) {
			var i = t.getDimensionIndex(e);
			return i >= 0 ? t.getStore().get(i, n) : void 0;
		}
		var a = t.get(r.name, n), o = r && r.ordinalMeta;
		return o ? o.categories[a] : a;
	}
	function C(n, r) {
		r ??= u;
		var i = t.getItemVisual(r, `style`), a = i && i.fill, o = i && i.opacity, s = y(r, gF).getItemStyle();
		a != null && (s.fill = a), o != null && (s.opacity = o);
		var c = { inheritColor: H(a) ? a : Q.color.neutral99 }, l = b(r, gF), d = zf(l, null, c, !1, !0);
		d.text = l.getShallow(`show`) ? W(e.getFormattedLabel(r, gF), hv(t, r)) : null;
		var f = Bf(l, c, !1);
		return E(n, s), s = ay(s, d, f), n && T(s, n), s.legacy = !0, s;
	}
	function w(n, r) {
		r ??= u;
		var i = y(r, hF).getItemStyle(), a = b(r, hF), o = zf(a, null, null, !0, !0);
		o.text = a.getShallow(`show`) ? pe(e.getFormattedLabel(r, hF), e.getFormattedLabel(r, gF), hv(t, r)) : null;
		var s = Bf(a, null, !0);
		return E(n, i), i = ay(i, o, s), n && T(i, n), i.legacy = !0, i;
	}
	function T(e, t) {
		for (var n in t) K(t, n) && (e[n] = t[n]);
	}
	function E(e, t) {
		e && (e.textFill && (t.textFill = e.textFill), e.textPosition && (t.textPosition = e.textPosition));
	}
	function D(e, n) {
		if (n ??= u, K(AP, e)) {
			var r = t.getItemVisual(n, `style`);
			return r ? r[AP[e]] : null;
		}
		if (K(jP, e)) return t.getItemVisual(n, e);
	}
	function O(e) {
		if (o.type === `cartesian2d`) return kC(A({ axis: o.getBaseAxis() }, e));
	}
	function k() {
		return n.getCurrentSeriesIndices();
	}
	function j(e) {
		return qf(e, n);
	}
}
function IF(e) {
	var t = {};
	return P(e.dimensions, function(n) {
		var r = e.getDimensionInfo(n);
		if (!r.isExtraCoord) {
			var i = r.coordDim, a = t[i] = t[i] || [];
			a[r.coordDimIndex] = e.getDimensionIndex(n);
		}
	}), t;
}
function LF(e, t, n, r, i, a, o) {
	if (!r) a.remove(t);
	else {
		var s = RF(e, t, n, r, i, a);
		return s && o.setItemGraphicEl(n, s), s && Xl(s, r.focus, r.blurScope, r.emphasisDisabled), s;
	}
}
function RF(e, t, n, r, i, a) {
	var o = -1, s = t;
	t && zF(t, r, i) && (o = j(a.childrenRef(), t), t = null);
	var c = !t, l = t;
	l ? l.clearStates() : (l = AF(r), s && OF(s, l)), r.morph === !1 ? l.disableMorphing = !0 : l.disableMorphing && (l.disableMorphing = !1), r.tooltipDisabled && (l.tooltipDisabled = !0), wF.normal.cfg = wF.normal.conOpt = wF.emphasis.cfg = wF.emphasis.conOpt = wF.blur.cfg = wF.blur.conOpt = wF.select.cfg = wF.select.conOpt = null, wF.isLegacy = !1, VF(l, n, r, i, c, wF), BF(l, n, r, i, c), jF(e, l, n, r, wF, i, c), K(r, `info`) && (MP(l).info = r.info);
	for (var u = 0; u < yF.length; u++) {
		var d = yF[u];
		if (d !== gF) {
			var f = UF(r, d), p = WF(r, f, d);
			MF(d, l, f, p, wF);
		}
	}
	return NF(l, r, i), r.type === `group` && GF(e, l, n, r, i), o >= 0 ? a.replaceAt(l, o) : a.add(l), l;
}
function zF(e, t, n) {
	var r = MP(e), i = t.type, a = t.shape, o = t.style;
	return n.isUniversalTransitionEnabled() || i != null && i !== r.customGraphicType || i === `path` && QF(a) && ZF(a) !== r.customPathData || i === `image` && K(o, `image`) && o.image !== r.customImagePath;
}
function BF(e, t, n, r, i) {
	var a = n.clipPath;
	if (a === !1) e && e.getClipPath() && e.removeClipPath();
	else if (a) {
		var o = e.getClipPath();
		o && zF(o, a, r) && (o = null), o || (o = AF(a), e.setClipPath(o)), jF(null, o, t, a, null, r, i);
	}
}
function VF(e, t, n, r, i, a) {
	if (!(e.isGroup || e.type === `compoundPath`)) {
		HF(n, null, a), HF(n, hF, a);
		var o = a.normal.conOpt, s = a.emphasis.conOpt, c = a.blur.conOpt, l = a.select.conOpt;
		if (o != null || s != null || l != null || c != null) {
			var u = e.getTextContent();
			if (o === !1) u && e.removeTextContent();
			else {
				o = a.normal.conOpt = o || { type: `text` }, u ? u.clearStates() : (u = AF(o), e.setTextContent(u)), jF(null, u, t, o, null, r, i);
				for (var d = o && o.style, f = 0; f < yF.length; f++) {
					var p = yF[f];
					if (p !== gF) {
						var m = a[p].conOpt;
						MF(p, u, m, WF(o, m, p), null);
					}
				}
				d ? u.dirty() : u.markRedraw();
			}
		}
	}
}
function HF(e, t, n) {
	var r = t ? UF(e, t) : e, i = t ? WF(e, r, hF) : e.style, a = e.type, o = r ? r.textConfig : null, s = e.textContent, c = s ? t ? UF(s, t) : s : null;
	if (i && (n.isLegacy || ny(i, a, !!o, !!c))) {
		n.isLegacy = !0;
		var l = ry(i, a, !t);
		!o && l.textConfig && (o = l.textConfig), !c && l.textContent && (c = l.textContent);
	}
	if (!t && c) {
		var u = c;
		!u.type && (u.type = `text`);
	}
	var d = t ? n[t] : n.normal;
	d.cfg = o, d.conOpt = c;
}
function UF(e, t) {
	return t ? e ? e[t] : null : e;
}
function WF(e, t, n) {
	var r = t && t.style;
	return r == null && n === hF && e && (r = e.styleEmphasis), r;
}
function GF(e, t, n, r, i) {
	var a = r.children, o = a ? a.length : 0, s = r.$mergeChildren, c = s === `byName` || r.diffChildrenByName, l = s === !1;
	if (o || c || l) {
		if (c) qF({
			api: e,
			oldChildren: t.children() || [],
			newChildren: a || [],
			dataIndex: n,
			seriesModel: i,
			group: t
		});
		else {
			l && t.removeAll();
			for (var u = 0; u < o; u++) {
				var d = a[u], f = t.childAt(u);
				d ? (d.ignore ??= !1, RF(e, f, n, d, i, t)) : f.ignore = !0;
			}
			for (var p = t.childCount() - 1; p >= u; p--) KF(t, t.childAt(p), i);
		}
	}
}
function KF(e, t, n) {
	t && ZP(t, MP(e).option, n);
}
function qF(e) {
	new up(e.oldChildren, e.newChildren, JF, JF, e).add(YF).update(YF).remove(XF).execute();
}
function JF(e, t) {
	return (e && e.name) ?? CF + t;
}
function YF(e, t) {
	var n = this.context, r = e == null ? null : n.newChildren[e], i = t == null ? null : n.oldChildren[t];
	RF(n.api, i, n.dataIndex, r, n.seriesModel, n.group);
}
function XF(e) {
	var t = this.context, n = t.oldChildren[e];
	n && ZP(n, MP(n).option, t.seriesModel);
}
function ZF(e) {
	return e && (e.pathData || e.d);
}
function QF(e) {
	return e && (K(e, `pathData`) || K(e, `d`));
}
function $F(e) {
	e.registerChartView(kF), e.registerSeriesModel(NP);
}
var eI = Z(), tI = T, nI = R, rI = function() {
	function e() {
		this._dragging = !1, this.animationThreshold = 15;
	}
	return e.prototype.render = function(e, t, n, r) {
		var i = t.get(`value`), a = t.get(`status`);
		if (this._axisModel = e, this._axisPointerModel = t, this._api = n, r || this._lastValue !== i || this._lastStatus !== a) {
			this._lastValue = i, this._lastStatus = a;
			var o = this._group, s = this._handle;
			if (!a || a === `hide`) o && o.hide(), s && s.hide();
			else {
				o && o.show(), s && s.show();
				var c = {};
				this.makeElOption(c, i, e, t, n);
				var l = c.graphicKey;
				l !== this._lastGraphicKey && this.clear(n), this._lastGraphicKey = l;
				var u = this._moveAnimation = this.determineAnimation(e, t);
				if (!o) o = this._group = new ku(), this.createPointerEl(o, c, e, t), this.createLabelEl(o, c, e, t), n.getZr().add(o);
				else {
					var d = z(iI, t, u);
					this.updatePointerEl(o, c, d), this.updateLabelEl(o, c, d, t);
				}
				cI(o, t, !0), this._renderHandle(i);
			}
		}
	}, e.prototype.remove = function(e) {
		this.clear(e);
	}, e.prototype.dispose = function(e) {
		this.clear(e);
	}, e.prototype.determineAnimation = function(e, t) {
		var n = t.get(`animation`), r = e.axis, i = r.type === `category`, a = t.get(`snap`);
		if (!a && !i) return !1;
		if (n === `auto` || n == null) {
			var o = this.animationThreshold;
			if (i && Bx(r).w > o) return !0;
			if (a) {
				var s = uj(e).seriesDataCount, c = r.getExtent();
				return Math.abs(c[0] - c[1]) / s > o;
			}
			return !1;
		}
		return n === !0;
	}, e.prototype.makeElOption = function(e, t, n, r, i) {}, e.prototype.createPointerEl = function(e, t, n, r) {
		var i = t.pointer;
		if (i) {
			var a = eI(e).pointerEl = new zd[i.type](tI(t.pointer));
			e.add(a);
		}
	}, e.prototype.createLabelEl = function(e, t, n, r) {
		if (t.label) {
			var i = eI(e).labelEl = new Bo(tI(t.label));
			e.add(i), oI(i, r);
		}
	}, e.prototype.updatePointerEl = function(e, t, n) {
		var r = eI(e).pointerEl;
		r && t.pointer && (r.setStyle(t.pointer.style), n(r, { shape: t.pointer.shape }));
	}, e.prototype.updateLabelEl = function(e, t, n, r) {
		var i = eI(e).labelEl;
		i && (i.setStyle(t.label.style), n(i, {
			x: t.label.x,
			y: t.label.y
		}), oI(i, r));
	}, e.prototype._renderHandle = function(e) {
		if (!this._dragging && this.updateHandleTransform) {
			var t = this._axisPointerModel, n = this._api.getZr(), r = this._handle, i = t.getModel(`handle`), a = t.get(`status`);
			if (!i.get(`show`) || !a || a === `hide`) r && n.remove(r), this._handle = null;
			else {
				var o;
				this._handle || (o = !0, r = this._handle = df(i.get(`icon`), {
					cursor: `move`,
					draggable: !0,
					onmousemove: function(e) {
						zw(e.event);
					},
					onmousedown: nI(this._onHandleDragMove, this, 0, 0),
					drift: nI(this._onHandleDragMove, this),
					ondragend: nI(this._onHandleDragEnd, this)
				}), n.add(r)), cI(r, t, !1), r.setStyle(i.getItemStyle(null, [
					`color`,
					`borderColor`,
					`borderWidth`,
					`opacity`,
					`shadowColor`,
					`shadowBlur`,
					`shadowOffsetX`,
					`shadowOffsetY`
				]));
				var s = i.get(`size`);
				B(s) || (s = [s, s]), r.scaleX = s[0] / 2, r.scaleY = s[1] / 2, WC(this, `_doDispatchAxisPointer`, i.get(`throttle`) || 0, `fixRate`), this._moveHandleToValue(e, o);
			}
		}
	}, e.prototype._moveHandleToValue = function(e, t) {
		iI(this._axisPointerModel, !t && this._moveAnimation, this._handle, sI(this.getHandleTransform(e, this._axisModel, this._axisPointerModel)));
	}, e.prototype._onHandleDragMove = function(e, t) {
		var n = this._handle;
		if (n) {
			this._dragging = !0;
			var r = this.updateHandleTransform(sI(n), [e, t], this._axisModel, this._axisPointerModel);
			this._payloadInfo = r, n.stopAnimation(), n.attr(sI(r)), eI(n).lastProp = null, this._doDispatchAxisPointer();
		}
	}, e.prototype._doDispatchAxisPointer = function() {
		if (this._handle) {
			var e = this._payloadInfo, t = this._axisModel;
			this._api.dispatchAction({
				type: `updateAxisPointer`,
				x: e.cursorPoint[0],
				y: e.cursorPoint[1],
				tooltipOption: e.tooltipOption,
				axesInfo: [{
					axisDim: t.axis.dim,
					axisIndex: t.componentIndex
				}]
			});
		}
	}, e.prototype._onHandleDragEnd = function() {
		if (this._dragging = !1, this._handle) {
			var e = this._axisPointerModel.get(`value`);
			this._moveHandleToValue(e), this._api.dispatchAction({ type: `hideTip` });
		}
	}, e.prototype.clear = function(e) {
		this._lastValue = null, this._lastStatus = null;
		var t = e.getZr(), n = this._group, r = this._handle;
		t && n && (this._lastGraphicKey = null, n && t.remove(n), r && t.remove(r), this._group = null, this._handle = null, this._payloadInfo = null), GC(this, `_doDispatchAxisPointer`);
	}, e.prototype.doClear = function() {}, e.prototype.buildLabel = function(e, t, n) {
		return n ||= 0, {
			x: e[n],
			y: e[1 - n],
			width: t[n],
			height: t[1 - n]
		};
	}, e;
}();
function iI(e, t, n, r) {
	aI(eI(n).lastProp, r) || (eI(n).lastProp = r, t ? Md(n, r, e) : (n.stopAnimation(), n.attr(r)));
}
function aI(e, t) {
	if (U(e) && U(t)) {
		var n = !0;
		return P(t, function(t, r) {
			n &&= aI(e[r], t);
		}), !!n;
	}
	return e === t;
}
function oI(e, t) {
	e[t.get([`label`, `show`]) ? `show` : `hide`]();
}
function sI(e) {
	return {
		x: e.x || 0,
		y: e.y || 0,
		rotation: e.rotation || 0
	};
}
function cI(e, t, n) {
	var r = t.get(`z`), i = t.get(`zlevel`);
	e && e.traverse(function(e) {
		e.type !== `group` && (r != null && (e.z = r), i != null && (e.zlevel = i), e.silent = n);
	});
}
function lI(e) {
	var t = e.get(`type`), n = e.getModel(t + `Style`), r;
	return t === `line` ? (r = n.getLineStyle(), r.fill = null) : t === `shadow` && (r = n.getAreaStyle(), r.stroke = null), r;
}
function uI(e, t, n, r, i) {
	var a = fI(n.get(`value`), t.axis, t.ecModel, n.get(`seriesDataIndices`), {
		precision: n.get([`label`, `precision`]),
		formatter: n.get([`label`, `formatter`])
	}), o = n.getModel(`label`), s = Og(o.get(`padding`) || 0), c = o.getFont(), l = cn(a, c), u = i.position, d = l.width + s[1] + s[3], f = l.height + s[0] + s[2], p = i.align;
	p === `right` && (u[0] -= d), p === `center` && (u[0] -= d / 2);
	var m = i.verticalAlign;
	m === `bottom` && (u[1] -= f), m === `middle` && (u[1] -= f / 2), dI(u, d, f, r);
	var h = o.get(`backgroundColor`);
	h && h !== `auto` || (h = t.get([
		`axisLine`,
		`lineStyle`,
		`color`
	])), e.label = {
		x: u[0],
		y: u[1],
		style: zf(o, {
			text: a,
			font: c,
			fill: o.getTextColor(),
			padding: s,
			backgroundColor: h
		}),
		z2: 10
	};
}
function dI(e, t, n, r) {
	var i = r.getWidth(), a = r.getHeight();
	e[0] = Math.min(e[0] + t, i) - t, e[1] = Math.min(e[1] + n, a) - n, e[0] = Math.max(e[0], 0), e[1] = Math.max(e[1], 0);
}
function fI(e, t, n, r, i) {
	e = t.scale.parse(e);
	var a = t.scale.getLabel({ value: e }, { precision: i.precision }), o = i.formatter;
	if (o) {
		var s = {
			value: fb(t, { value: e }),
			axisDimension: t.dim,
			axisIndex: t.index,
			seriesData: []
		};
		P(r, function(e) {
			var t = n.getSeriesByIndex(e.seriesIndex), r = e.dataIndexInside, i = t && t.getDataParams(r);
			i && s.seriesData.push(i);
		}), H(o) ? a = o.replace(`{value}`, a) : V(o) && (a = o(s));
	}
	return a;
}
function pI(e, t, n) {
	var r = rt();
	return ct(r, r, n.rotation), st(r, r, n.position), rf([e.dataToCoord(t), (n.labelOffset || 0) + (n.labelDirection || 1) * (n.labelMargin || 0)], r);
}
function mI(e, t, n, r, i, a) {
	var o = wS.innerTextLayout(n.rotation, 0, n.labelDirection);
	n.labelMargin = i.get([`label`, `margin`]), uI(t, r, i, a, {
		position: pI(r.axis, e, n),
		align: o.textAlign,
		verticalAlign: o.textVerticalAlign
	});
}
function hI(e, t, n) {
	return n ||= 0, {
		x1: e[n],
		y1: e[1 - n],
		x2: t[n],
		y2: t[1 - n]
	};
}
function gI(e, t, n) {
	return n ||= 0, {
		x: e[n],
		y: e[1 - n],
		width: t[n],
		height: t[1 - n]
	};
}
function _I(e, t, n) {
	return Bx(e, {
		fromStat: { sers: F(t, function(e) {
			return n.getSeriesByIndex(e.seriesIndex);
		}) },
		min: 1
	}).w;
}
function vI(e, t, n) {
	return [Y(rs(t[0], t[1]), e - n / 2), rs(e + n / 2, Y(t[0], t[1]))];
}
var yI = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.makeElOption = function(e, t, n, r, i) {
		var a = n.axis, o = a.grid, s = r.get(`type`), c = a.getGlobalExtent(), l = bI(o, a).getOtherAxis(a).getGlobalExtent(), u = a.toGlobalCoord(a.dataToCoord(t, !0));
		if (s && s !== `none`) {
			var d = lI(r), f = xI[s](a, u, c, l, r.get(`seriesDataIndices`), r.ecModel);
			f.style = d, e.graphicKey = f.type, e.pointer = f;
		}
		mI(t, e, GS(o.getRect(), n), n, r, i);
	}, t.prototype.getHandleTransform = function(e, t, n) {
		var r = GS(t.axis.grid.getRect(), t, { labelInside: !1 });
		r.labelMargin = n.get([`handle`, `margin`]);
		var i = pI(t.axis, e, r);
		return {
			x: i[0],
			y: i[1],
			rotation: r.rotation + (r.labelDirection < 0 ? Math.PI : 0)
		};
	}, t.prototype.updateHandleTransform = function(e, t, n, r) {
		var i = n.axis, a = i.grid, o = i.getGlobalExtent(!0), s = bI(a, i).getOtherAxis(i).getGlobalExtent(), c = i.dim === `x` ? 0 : 1, l = [e.x, e.y];
		l[c] += t[c], l[c] = rs(o[1], l[c]), l[c] = Y(o[0], l[c]);
		var u = (s[1] + s[0]) / 2, d = [u, u];
		return d[c] = l[c], {
			x: l[0],
			y: l[1],
			rotation: e.rotation,
			cursorPoint: d,
			tooltipOption: [{ verticalAlign: `middle` }, { align: `center` }][c]
		};
	}, t;
}(rI);
function bI(e, t) {
	var n = {};
	return n[t.dim + `AxisIndex`] = t.index, e.getCartesian(n);
}
var xI = {
	line: function(e, t, n, r) {
		return {
			type: `Line`,
			subPixelOptimize: !0,
			shape: hI([t, r[0]], [t, r[1]], SI(e))
		};
	},
	shadow: function(e, t, n, r, i, a) {
		var o = _I(e, i, a), s = r[1] - r[0], c = vI(t, n, o), l = c[0], u = c[1];
		return {
			type: `Rect`,
			shape: gI([l, r[0]], [u - l, s], SI(e))
		};
	}
};
function SI(e) {
	return e.dim === `x` ? 0 : 1;
}
var CI = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.type = `axisPointer`, t.defaultOption = {
		show: `auto`,
		z: 50,
		type: `line`,
		snap: !1,
		triggerTooltip: !0,
		triggerEmphasis: !0,
		value: null,
		status: null,
		link: [],
		animation: null,
		animationDurationUpdate: 200,
		lineStyle: {
			color: Q.color.border,
			width: 1,
			type: `dashed`
		},
		shadowStyle: { color: Q.color.shadowTint },
		label: {
			show: !0,
			formatter: null,
			precision: `auto`,
			margin: 3,
			color: Q.color.neutral00,
			padding: [
				5,
				7,
				5,
				7
			],
			backgroundColor: Q.color.accent60,
			borderColor: null,
			borderWidth: 0,
			borderRadius: 3
		},
		handle: {
			show: !1,
			icon: `M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4c0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z`,
			size: 45,
			margin: 50,
			color: Q.color.accent40,
			throttle: 40
		}
	}, t;
}(Yg), wI = Z(), TI = P;
function EI(e, t, n) {
	if (!q.node) {
		var r = t.getZr();
		wI(r).records || (wI(r).records = {}), DI(r, t);
		var i = wI(r).records[e] || (wI(r).records[e] = {});
		i.handler = n;
	}
}
function DI(e, t) {
	if (wI(e).initialized) return;
	wI(e).initialized = !0, n(`click`, z(AI, `click`)), n(`mousemove`, z(AI, `mousemove`)), n(`mousewheel`, z(AI, `mousewheel`)), n(`globalout`, kI);
	function n(n, r) {
		e.on(n, function(n) {
			var i = jI(t);
			TI(wI(e).records, function(e) {
				e && r(e, n, i.dispatchAction);
			}), OI(i.pendings, t);
		});
	}
}
function OI(e, t) {
	var n = e.showTip.length, r = e.hideTip.length, i;
	n ? i = e.showTip[n - 1] : r && (i = e.hideTip[r - 1]), i && (i.dispatchAction = null, t.dispatchAction(i));
}
function kI(e, t, n) {
	e.handler(`leave`, null, n);
}
function AI(e, t, n, r) {
	t.handler(e, n, r);
}
function jI(e) {
	var t = {
		showTip: [],
		hideTip: []
	}, n = function(r) {
		var i = t[r.type];
		i ? i.push(r) : (r.dispatchAction = n, e.dispatchAction(r));
	};
	return {
		dispatchAction: n,
		pendings: t
	};
}
function MI(e, t) {
	if (!q.node) {
		var n = t.getZr();
		(wI(n).records || {})[e] && (wI(n).records[e] = null);
	}
}
var NI = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.render = function(e, t, n) {
		var r = t.getComponent(`tooltip`), i = e.get(`triggerOn`) || r && r.get(`triggerOn`) || `mousemove|click|mousewheel`;
		EI(`axisPointer`, n, function(e, t, n) {
			i !== `none` && (e === `leave` || i.indexOf(e) >= 0) && n({
				type: `updateAxisPointer`,
				currTrigger: e,
				x: t && t.offsetX,
				y: t && t.offsetY
			});
		});
	}, t.prototype.remove = function(e, t) {
		MI(`axisPointer`, t);
	}, t.prototype.dispose = function(e, t) {
		MI(`axisPointer`, t);
	}, t.type = `axisPointer`, t;
}(GE);
function PI(e, t) {
	var n = [], r = e.seriesIndex, i;
	if (r == null || !(i = t.getSeriesByIndex(r))) return { point: [] };
	var a = i.getData(), o = fc(a, e);
	if (o == null || o < 0 || B(o)) return { point: [] };
	var s = a.getItemGraphicEl(o), c = i.coordinateSystem;
	if (i.getTooltipPosition) n = i.getTooltipPosition(o) || [];
	else if (c && c.dataToPoint) {
		if (e.isStacked) {
			var l = c.getBaseAxis(), u = c.getOtherAxis(l).dim, d = l.dim, f = +(u === `x` || u === `radius`), p = a.mapDimension(d), m = [];
			m[f] = a.get(p, o), m[1 - f] = a.get(a.getCalculationInfo(`stackResultDimension`), o), n = c.dataToPoint(m) || [];
		} else n = c.dataToPoint(a.getValues(F(c.dimensions, function(e) {
			return a.mapDimension(e);
		}), o)) || [];
	} else if (s) {
		var h = s.getBoundingRect().clone();
		h.applyTransform(s.transform), n = [h.x + h.width / 2, h.y + h.height / 2];
	}
	return {
		point: n,
		el: s
	};
}
var FI = Z();
function II(e, t, n) {
	var r = e.currTrigger, i = [e.x, e.y], a = e, o = e.dispatchAction || R(n.dispatchAction, n), s = t.getComponent(`axisPointer`).coordSysAxesInfo;
	if (s) {
		KI(i) && (i = PI({
			seriesIndex: a.seriesIndex,
			dataIndex: a.dataIndex
		}, t).point);
		var c = KI(i), l = a.axesInfo, u = s.axesInfo, d = r === `leave` || KI(i), f = {}, p = {}, m = {
			list: [],
			map: {}
		}, h = {
			showPointer: z(zI, p),
			showTooltip: z(BI, m)
		};
		P(s.coordSysMap, function(e, t) {
			var n = c || e.containPoint(i);
			P(s.coordSysAxesInfo[t], function(e, t) {
				var r = e.axis, a = WI(l, e);
				if (!d && n && (!l || a)) {
					var o = a && a.value;
					o == null && !c && (o = r.pointToData(i)), o != null && LI(e, o, h, !1, f);
				}
			});
		});
		var g = {};
		return P(u, function(e, t) {
			var n = e.linkGroup;
			n && !p[t] && P(n.axesInfo, function(t, r) {
				var i = p[r];
				if (t !== e && i) {
					var a = i.value;
					n.mapper && (a = e.axis.scale.parse(n.mapper(a, GI(t), GI(e)))), g[e.key] = a;
				}
			});
		}), P(g, function(e, t) {
			LI(u[t], e, h, !0, f);
		}), VI(p, u, f), HI(m, i, e, o), UI(u, o, n), f;
	}
}
function LI(e, t, n, r, i) {
	var a = e.axis;
	if (!a.scale.isBlank() && a.containData(t)) {
		if (!e.involveSeries) n.showPointer(e, t);
		else {
			var o = RI(t, e), s = o.payloadBatch, c = o.snapToValue;
			s[0] && i.seriesIndex == null && O(i, s[0]), !r && e.snap && a.containData(c) && c != null && (t = c), n.showPointer(e, t, s), n.showTooltip(e, o, c);
		}
	}
}
function RI(e, t) {
	var n = t.axis, r = n.dim, i = e, a = [], o = Number.MAX_VALUE, s = -1;
	return P(t.seriesModels, function(t, c) {
		var l = t.getData().mapDimensionsAll(r), u, d;
		if (t.getAxisTooltipData) {
			var f = t.getAxisTooltipData(l, e, n);
			d = f.dataIndices, u = f.nestestValue;
		} else {
			if (d = t.indicesOfNearest(r, l[0], e, n.type === `category` ? .5 : null), !d.length) return;
			u = t.getData().get(l[0], d[0]);
		}
		if (Is(u)) {
			var p = e - u, m = Math.abs(p);
			m <= o && ((m < o || p >= 0 && s < 0) && (o = m, s = p, i = u, a.length = 0), P(d, function(e) {
				a.push({
					seriesIndex: t.seriesIndex,
					dataIndexInside: e,
					dataIndex: t.getData().getRawIndex(e)
				});
			}));
		}
	}), {
		payloadBatch: a,
		snapToValue: i
	};
}
function zI(e, t, n, r) {
	e[t.key] = {
		value: n,
		payloadBatch: r
	};
}
function BI(e, t, n, r) {
	var i = n.payloadBatch, a = t.axis, o = a.model, s = t.axisPointerModel;
	if (t.triggerTooltip && i.length) {
		var c = t.coordSys.model, l = pj(c), u = e.map[l];
		u || (u = e.map[l] = {
			coordSysId: c.id,
			coordSysIndex: c.componentIndex,
			coordSysType: c.type,
			coordSysMainType: c.mainType,
			dataByAxis: []
		}, e.list.push(u)), u.dataByAxis.push({
			axisDim: a.dim,
			axisIndex: o.componentIndex,
			axisType: o.type,
			axisId: o.id,
			value: r,
			valueLabelOpt: {
				precision: s.get([`label`, `precision`]),
				formatter: s.get([`label`, `formatter`])
			},
			seriesDataIndices: i.slice()
		});
	}
}
function VI(e, t, n) {
	var r = n.axesInfo = [];
	P(t, function(t, n) {
		var i = t.axisPointerModel.option, a = e[n];
		a ? (!t.useHandle && (i.status = `show`), i.value = a.value, i.seriesDataIndices = (a.payloadBatch || []).slice()) : !t.useHandle && (i.status = `hide`), i.status === `show` && r.push({
			axisDim: t.axis.dim,
			axisIndex: t.axis.model.componentIndex,
			value: i.value
		});
	});
}
function HI(e, t, n, r) {
	if (KI(t) || !e.list.length) r({ type: `hideTip` });
	else {
		var i = ((e.list[0].dataByAxis[0] || {}).seriesDataIndices || [])[0] || {};
		r({
			type: `showTip`,
			escapeConnect: !0,
			x: t[0],
			y: t[1],
			tooltipOption: n.tooltipOption,
			position: n.position,
			dataIndexInside: i.dataIndexInside,
			dataIndex: i.dataIndex,
			seriesIndex: i.seriesIndex,
			dataByCoordSys: e.list
		});
	}
}
function UI(e, t, n) {
	var r = n.getZr(), i = `axisPointerLastHighlights`, a = FI(r)[i] || {}, o = FI(r)[i] = {};
	P(e, function(e, t) {
		var n = e.axisPointerModel.option;
		n.status === `show` && e.triggerEmphasis && P(n.seriesDataIndices, function(e) {
			o[e.seriesIndex + `|` + e.dataIndex] = e;
		});
	});
	var s = [], c = [];
	function l(e) {
		return {
			seriesIndex: e.seriesIndex,
			dataIndex: e.dataIndex
		};
	}
	P(a, function(e, t) {
		!o[t] && c.push(l(e));
	}), P(o, function(e, t) {
		!a[t] && s.push(l(e));
	}), c.length && n.dispatchAction({
		type: `downplay`,
		escapeConnect: !0,
		notBlur: !0,
		batch: c
	}), s.length && n.dispatchAction({
		type: `highlight`,
		escapeConnect: !0,
		notBlur: !0,
		batch: s
	});
}
function WI(e, t) {
	for (var n = 0; n < (e || []).length; n++) {
		var r = e[n];
		if (t.axis.dim === r.axisDim && t.axis.model.componentIndex === r.axisIndex) return r;
	}
}
function GI(e) {
	var t = e.axis.model, n = {}, r = n.axisDim = e.axis.dim;
	return n.axisIndex = n[r + `AxisIndex`] = t.componentIndex, n.axisName = n[r + `AxisName`] = t.name, n.axisId = n[r + `AxisId`] = t.id, n;
}
function KI(e) {
	return !e || e[0] == null || isNaN(e[0]) || e[1] == null || isNaN(e[1]);
}
function qI(e) {
	hj.registerAxisPointerClass(`CartesianAxisPointer`, yI), e.registerComponentModel(CI), e.registerComponentView(NI), e.registerPreprocessor(function(e) {
		if (e) {
			e.axisPointer && e.axisPointer.length !== 0 || (e.axisPointer = {});
			var t = e.axisPointer.link;
			t && !B(t) && (e.axisPointer.link = [t]);
		}
	}), e.registerProcessor(e.PRIORITY.PROCESSOR.STATISTIC, { overallReset: function(e, t) {
		e.getComponent(`axisPointer`).coordSysAxesInfo = rj(e, t);
	} }), e.registerAction({
		type: `updateAxisPointer`,
		event: `updateAxisPointer`,
		update: `:updateAxisPointer`
	}, II);
}
function JI(e) {
	pA(Ej), pA(qI);
}
var YI = [
	`x`,
	`y`,
	`radius`,
	`angle`,
	`single`
], XI = Z(), ZI = [
	`cartesian2d`,
	`polar`,
	`singleAxis`
];
function QI(e) {
	return j(ZI, e.get(`coordinateSystem`)) >= 0;
}
function $I(e) {
	return e + `Axis`;
}
function eL(e, t) {
	var n = G(), r = [], i = G();
	e.eachComponent({
		mainType: `dataZoom`,
		query: t
	}, function(e) {
		i.get(e.uid) || s(e);
	});
	var a;
	do
		a = !1, e.eachComponent(`dataZoom`, o);
	while (a);
	function o(e) {
		!i.get(e.uid) && c(e) && (s(e), a = !0);
	}
	function s(e) {
		i.set(e.uid, !0), r.push(e), l(e);
	}
	function c(e) {
		var t = !1;
		return e.eachTargetAxis(function(e, r) {
			var i = n.get(e);
			i && i[r] && (t = !0);
		}), t;
	}
	function l(e) {
		e.eachTargetAxis(function(e, t) {
			(n.get(e) || n.set(e, []))[t] = !0;
		});
	}
	return r;
}
function tL(e) {
	var t = e.ecModel, n = {
		infoList: [],
		infoMap: G()
	};
	return e.eachTargetAxis(function(e, r) {
		var i = t.getComponent($I(e), r);
		if (i) {
			var a = i.getCoordSysModel();
			if (a) {
				var o = a.uid, s = n.infoMap.get(o);
				s || (s = {
					model: a,
					axisModels: []
				}, n.infoList.push(s), n.infoMap.set(o, s)), s.axisModels.push(i);
			}
		}
	}), n;
}
function nL(e) {
	var t = XI(gx(e));
	return t.axisProxyMap ||= G();
}
function rL(e) {
	if (e) return nL(e.ecModel).get(e.uid);
}
function iL(e, t) {
	nL(e.ecModel).set(e.uid, t);
}
function aL(e, t) {
	var n = t.getAxisModel().axis.__alignTo;
	return n && e.getAxisProxy(n.dim, n.model.componentIndex) ? rL(n.model) : null;
}
var oL = function() {
	function e() {
		this.indexList = [], this.indexMap = [];
	}
	return e.prototype.add = function(e) {
		this.indexMap[e] || (this.indexList.push(e), this.indexMap[e] = !0);
	}, e;
}(), sL = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n._autoThrottle = !0, n._noTarget = !0, n._rangePropMode = [`percent`, `percent`], n;
	}
	return t.prototype.init = function(e, t, n) {
		var r = cL(e);
		this.settledOption = r, this.mergeDefaultAndTheme(e, n), this._doInit(r);
	}, t.prototype.mergeOption = function(e) {
		var t = cL(e);
		E(this.option, e, !0), E(this.settledOption, t, !0), this._doInit(t);
	}, t.prototype._doInit = function(e) {
		var t = this.option;
		this._setDefaultThrottle(e), this._updateRangeUse(e);
		var n = this.settledOption;
		P([[`start`, `startValue`], [`end`, `endValue`]], function(e, r) {
			this._rangePropMode[r] === `value` && (t[e[0]] = n[e[0]] = null);
		}, this), this._resetTarget();
	}, t.prototype._resetTarget = function() {
		var e = this.get(`orient`, !0), t = this._targetAxisInfoMap = G();
		this._fillSpecifiedTargetAxis(t) ? this._orient = e || this._makeAutoOrientByTargetAxis() : (this._orient = e || `horizontal`, this._fillAutoTargetAxisByOrient(t, this._orient)), this._noTarget = !0, t.each(function(e) {
			e.indexList.length && (this._noTarget = !1);
		}, this);
	}, t.prototype._fillSpecifiedTargetAxis = function(e) {
		var t = !1;
		return P(YI, function(n) {
			var r = this.getReferringComponents($I(n), _c);
			if (r.specified) {
				t = !0;
				var i = new oL();
				P(r.models, function(e) {
					i.add(e.componentIndex);
				}), e.set(n, i);
			}
		}, this), t;
	}, t.prototype._fillAutoTargetAxisByOrient = function(e, t) {
		var n = this.ecModel, r = !0;
		if (r) {
			var i = t === `vertical` ? `y` : `x`, a = n.findComponents({ mainType: i + `Axis` });
			o(a, i);
		}
		if (r) {
			var a = n.findComponents({
				mainType: `singleAxis`,
				filter: function(e) {
					return e.get(`orient`, !0) === t;
				}
			});
			o(a, `single`);
		}
		function o(t, n) {
			var i = t[0];
			if (i) {
				var a = new oL();
				if (a.add(i.componentIndex), e.set(n, a), r = !1, n === `x` || n === `y`) {
					var o = i.getReferringComponents(`grid`, gc).models[0];
					o && P(t, function(e) {
						i.componentIndex !== e.componentIndex && o === e.getReferringComponents(`grid`, gc).models[0] && a.add(e.componentIndex);
					});
				}
			}
		}
		r && P(YI, function(t) {
			if (r) {
				var i = n.findComponents({
					mainType: $I(t),
					filter: function(e) {
						return e.get(`type`, !0) === `category`;
					}
				});
				if (i[0]) {
					var a = new oL();
					a.add(i[0].componentIndex), e.set(t, a), r = !1;
				}
			}
		}, this);
	}, t.prototype._makeAutoOrientByTargetAxis = function() {
		var e;
		return this.eachTargetAxis(function(t) {
			!e && (e = t);
		}, this), e === `y` ? `vertical` : `horizontal`;
	}, t.prototype._setDefaultThrottle = function(e) {
		if (e.hasOwnProperty(`throttle`) && (this._autoThrottle = !1), this._autoThrottle) {
			var t = this.ecModel.option;
			this.option.throttle = t.animation && t.animationDurationUpdate > 0 ? 100 : 20;
		}
	}, t.prototype._updateRangeUse = function(e) {
		var t = this._rangePropMode, n = this.get(`rangeMode`);
		P([[`start`, `startValue`], [`end`, `endValue`]], function(r, i) {
			var a = e[r[0]] != null, o = e[r[1]] != null;
			a && !o ? t[i] = `percent` : !a && o ? t[i] = `value` : n ? t[i] = n[i] : a && (t[i] = `percent`);
		});
	}, t.prototype.noTarget = function() {
		return this._noTarget;
	}, t.prototype.getFirstTargetAxisModel = function() {
		var e;
		return this.eachTargetAxis(function(t, n) {
			e ??= this.ecModel.getComponent($I(t), n);
		}, this), e;
	}, t.prototype.eachTargetAxis = function(e, t) {
		this._targetAxisInfoMap.each(function(n, r) {
			P(n.indexList, function(n) {
				e.call(t, r, n);
			});
		});
	}, t.prototype.getAxisProxy = function(e, t) {
		return rL(this.getAxisModel(e, t));
	}, t.prototype.getAxisModel = function(e, t) {
		var n = this._targetAxisInfoMap.get(e);
		if (n && n.indexMap[t]) return this.ecModel.getComponent($I(e), t);
	}, t.prototype.setRawRange = function(e) {
		var t = this.option, n = this.settledOption;
		P([[`start`, `startValue`], [`end`, `endValue`]], function(r) {
			(e[r[0]] != null || e[r[1]] != null) && (t[r[0]] = n[r[0]] = e[r[0]], t[r[1]] = n[r[1]] = e[r[1]]);
		}, this), this._updateRangeUse(e);
	}, t.prototype.setCalculatedRange = function(e) {
		var t = this.option;
		P([
			`start`,
			`startValue`,
			`end`,
			`endValue`
		], function(n) {
			t[n] = e[n];
		});
	}, t.prototype.getPercentRange = function() {
		var e = this.findRepresentativeAxisProxy();
		if (e) return e.getWindow().percent;
	}, t.prototype.getValueRange = function(e, t) {
		if (e == null && t == null) {
			var n = this.findRepresentativeAxisProxy();
			if (n) return n.getWindow().value;
		} else return this.getAxisProxy(e, t).getWindow().value;
	}, t.prototype.findRepresentativeAxisProxy = function(e) {
		if (e) return rL(e);
		for (var t, n = this._targetAxisInfoMap.keys(), r = 0; r < n.length; r++) for (var i = n[r], a = this._targetAxisInfoMap.get(i), o = 0; o < a.indexList.length; o++) {
			var s = this.getAxisProxy(i, a.indexList[o]);
			if (s.hostedBy(this)) return s;
			t ||= s;
		}
		return t;
	}, t.prototype.getRangePropMode = function() {
		return this._rangePropMode.slice();
	}, t.prototype.getOrient = function() {
		return this._orient;
	}, t.type = `dataZoom`, t.dependencies = [
		`xAxis`,
		`yAxis`,
		`radiusAxis`,
		`angleAxis`,
		`singleAxis`,
		`series`,
		`toolbox`
	], t.defaultOption = {
		z: 4,
		filterMode: `filter`,
		start: 0,
		end: 100
	}, t;
}(Yg);
function cL(e) {
	var t = {};
	return P([
		`start`,
		`end`,
		`startValue`,
		`endValue`,
		`throttle`
	], function(n) {
		e.hasOwnProperty(n) && (t[n] = e[n]);
	}), t;
}
var lL = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.render = function(e, t, n, r) {
		this.dataZoomModel = e, this.ecModel = t, this.api = n;
	}, t.type = `dataZoom`, t;
}(GE), uL = function() {
	function e(e, t, n, r) {
		this._dimName = e, this._axisIndex = t, this.ecModel = r, this._dataZoomModel = n;
	}
	return e.prototype.hostedBy = function(e) {
		return this._dataZoomModel === e;
	}, e.prototype.getWindow = function() {
		return T(this._window);
	}, e.prototype.getTargetSeriesModels = function() {
		var e = [];
		return this.ecModel.eachSeries(function(t) {
			if (QI(t)) {
				var n = $I(this._dimName), r = t.getReferringComponents(n, gc).models[0];
				r && this._axisIndex === r.componentIndex && e.push(t);
			}
		}, this), e;
	}, e.prototype.getAxisModel = function() {
		return this.ecModel.getComponent(this._dimName + `Axis`, this._axisIndex);
	}, e.prototype.getMinMaxSpan = function() {
		return T(this._minMaxSpan);
	}, e.prototype.calculateDataWindow = function(e) {
		var t = this._extent, n = this.getAxisModel().axis, r = n.scale, i = this._dataZoomModel.getRangePropMode(), a = [0, 100], o = [], s = [], c, l = [!1, !1];
		P([`start`, `end`], function(n, u) {
			var d = e[n], f = e[n + `Value`];
			i[u] === `percent` ? (d ??= a[u], f = ps(d, a, t), l[u] = !0) : (c = !0, f == null ? f = t[u] : (f = r.parse(f), r.sanitize && (f = r.sanitize(f, t))), d = ps(f, t, a)), s[u] = f == null || isNaN(f) ? t[u] : f, o[u] = d == null || isNaN(d) ? a[u] : d;
		}), vs(s), vs(o);
		var u = this._minMaxSpan;
		c ? d(s, o, t, a, !1) : d(o, s, a, t, !0);
		function d(e, t, n, r, i) {
			var a = i ? `Span` : `ValueSpan`;
			aN(0, e, n, `all`, u[`min` + a], u[`max` + a]);
			for (var o = 0; o < 2; o++) t[o] = ps(e[o], n, r, !0), i && (t[o] = t[o], l[o] = !0);
			Mc(t);
		}
		var f = Ey(r) || wy(r), p = n.getExtent(), m = is(p[1] - p[0]), h = f ? 0 : xs(s, m, .5);
		P([[0, ss], [1, os]], function(e) {
			var n = e[0], r = e[1];
			l[n] && isFinite(h) && (s[n] = X(s[n], h), s[n] = rs(t[1], Y(t[0], s[n])), o[n] === a[n] && (s[n] = t[n], f && (s[n] = r(s[n]))));
		}), Mc(s);
		var g = [ps(s[0], t, a, !0), ps(s[1], t, a, !0)];
		return Mc(g), {
			value: s,
			percent: o,
			percentInverted: g,
			valuePrecision: h
		};
	}, e.prototype.reset = function(e, t) {
		if (this.hostedBy(e)) {
			var n = this.getAxisModel().axis;
			aC(n, 2);
			var r = n.scale.rawExtentInfo;
			this._extent = r.makeNoZoom(), this._updateMinMaxSpan();
			var i = e.settledOption;
			t && (i = A({
				start: t[0],
				end: t[1]
			}, i));
			var a = this._window = this.calculateDataWindow(i), o = a.percent, s = a.value;
			o[0] !== 0 && r.setZoomMM(0, s[0]), o[1] !== 100 && r.setZoomMM(1, s[1]);
		}
	}, e.prototype.filterData = function(e, t) {
		if (!this.hostedBy(e)) return;
		var n = this._dimName, r = this.getTargetSeriesModels(), i = e.get(`filterMode`), a = this._window.value;
		if (i === `none`) return;
		P(r, function(e) {
			var t = e.getData(), r = t.mapDimensionsAll(n);
			if (r.length) {
				if (i === `weakFilter`) {
					var s = t.getStore(), c = F(r, function(e) {
						return t.getDimensionIndex(e);
					}, t);
					t.filterSelf(function(e) {
						for (var t, n, i, o = 0; o < r.length; o++) {
							var l = s.get(c[o], e), u = !isNaN(l), d = l < a[0], f = l > a[1];
							if (u && !d && !f) return !0;
							u && (i = !0), d && (t = !0), f && (n = !0);
						}
						return i && t && n;
					});
				} else P(r, function(n) {
					if (i === `empty`) e.setData(t = t.map(n, function(e) {
						return o(e) ? e : NaN;
					}));
					else {
						var r = {};
						r[n] = a, t.selectRange(r);
					}
				});
				P(r, function(e) {
					t.setApproximateExtent(a, e);
				});
			}
		});
		function o(e) {
			return e >= a[0] && e <= a[1];
		}
	}, e.prototype._updateMinMaxSpan = function() {
		var e = this._minMaxSpan = {}, t = this._dataZoomModel, n = this._extent;
		P([`min`, `max`], function(r) {
			var i = t.get(r + `Span`), a = t.get(r + `ValueSpan`);
			a != null && (a = this.getAxisModel().axis.scale.parse(a)), a == null ? i != null && (a = ps(i, [0, 100], n, !0) - n[0]) : i = ps(n[0] + a, n, [0, 100], !0), e[r + `Span`] = i, e[r + `ValueSpan`] = a;
		}, this);
	}, e;
}(), dL = {
	dirtyOnOverallProgress: !0,
	getTargetSeries: function(e) {
		function t(t) {
			e.eachComponent(`dataZoom`, function(n) {
				n.eachTargetAxis(function(r, i) {
					t(r, i, e.getComponent($I(r), i), n);
				});
			});
		}
		var n = [];
		t(function(t, r, i, a) {
			if (!rL(i)) {
				var o = new uL(t, r, a, e);
				n.push(o), iL(i, o);
			}
		});
		var r = G();
		return P(n, function(e) {
			P(e.getTargetSeriesModels(), function(e) {
				r.set(e.uid, e);
			});
		}), r;
	},
	overallReset: function(e, t) {
		e.eachComponent(`dataZoom`, function(e) {
			var n = [];
			e.eachTargetAxis(function(t, r) {
				var i = e.getAxisProxy(t, r), a = aL(e, i);
				a ? n.push([i, a]) : i.reset(e, null);
			}), P(n, function(t) {
				t[0].reset(e, t[1].getWindow().percentInverted);
			}), e.eachTargetAxis(function(n, r) {
				e.getAxisProxy(n, r).filterData(e, t);
			});
		}), e.eachComponent(`dataZoom`, function(e) {
			var t = e.findRepresentativeAxisProxy();
			if (t) {
				var n = t.getWindow(), r = n.percent, i = n.value;
				e.setCalculatedRange({
					start: r[0],
					end: r[1],
					startValue: i[0],
					endValue: i[1]
				});
			}
		});
	}
};
function fL(e) {
	e.registerAction(`dataZoom`, function(e, t) {
		P(eL(t, e), function(t) {
			t.setRawRange({
				start: e.start,
				end: e.end,
				startValue: e.startValue,
				endValue: e.endValue
			});
		});
	});
}
var pL = Nc();
function mL(e) {
	pL(e, function() {
		e.registerProcessor(e.PRIORITY.PROCESSOR.FILTER, dL), fL(e), e.registerSubTypeDefaulter(`dataZoom`, function() {
			return `slider`;
		});
	});
}
var hL = function() {
	function e() {}
	return e;
}(), gL = {};
function _L(e, t) {
	gL[e] = t;
}
var vL = [
	`grid`,
	`xAxis`,
	`yAxis`,
	`geo`,
	`graph`,
	`polar`,
	`radiusAxis`,
	`angleAxis`,
	`bmap`
], yL = function() {
	function e(e, t, n) {
		var r = this;
		this._targetInfoList = [];
		var i = xL(t, e);
		P(SL, function(e, t) {
			(!n || !n.include || j(n.include, t) >= 0) && e(i, r._targetInfoList);
		});
	}
	return e.prototype.setOutputRanges = function(e, t) {
		return this.matchOutputRanges(e, t, function(e, t, n) {
			if ((e.coordRanges ||= []).push(t), !e.coordRange) {
				e.coordRange = t;
				var r = TL[e.brushType](0, n, t);
				e.__rangeOffset = {
					offset: DL[e.brushType](r.values, e.range, [1, 1]),
					xyMinMax: r.xyMinMax
				};
			}
		}), e;
	}, e.prototype.matchOutputRanges = function(e, t, n) {
		P(e, function(e) {
			var r = this.findTargetInfo(e, t);
			r && r !== !0 && P(r.coordSyses, function(r) {
				n(e, TL[e.brushType](1, r, e.range, !0).values, r, t);
			});
		}, this);
	}, e.prototype.setInputRanges = function(e, t) {
		P(e, function(e) {
			var n = this.findTargetInfo(e, t);
			if (e.range = e.range || [], n && n !== !0) {
				e.panelId = n.panelId;
				var r = TL[e.brushType](0, n.coordSys, e.coordRange), i = e.__rangeOffset;
				e.range = i ? DL[e.brushType](r.values, i.offset, kL(r.xyMinMax, i.xyMinMax)) : r.values;
			}
		}, this);
	}, e.prototype.makePanelOpts = function(e, t) {
		return F(this._targetInfoList, function(n) {
			var r = n.getPanelRect();
			return {
				panelId: n.panelId,
				defaultBrushType: t ? t(n) : null,
				clipPath: uP(r),
				isTargetByCursor: fP(r, e, n.coordSysModel),
				getLinearBrushOtherExtent: dP(r)
			};
		});
	}, e.prototype.controlSeries = function(e, t, n) {
		var r = this.findTargetInfo(e, n);
		return r === !0 || r && j(r.coordSyses, t.coordinateSystem) >= 0;
	}, e.prototype.findTargetInfo = function(e, t) {
		for (var n = this._targetInfoList, r = xL(t, e), i = 0; i < n.length; i++) {
			var a = n[i], o = e.panelId;
			if (o) {
				if (a.panelId === o) return a;
			} else for (var s = 0; s < CL.length; s++) if (CL[s](r, a)) return a;
		}
		return !0;
	}, e;
}();
function bL(e) {
	return e[0] > e[1] && e.reverse(), e;
}
function xL(e, t) {
	return mc(e, t, { includeMainTypes: vL });
}
var SL = {
	grid: function(e, t) {
		var n = e.xAxisModels, r = e.yAxisModels, i = e.gridModels, a = G(), o = {}, s = {};
		(n || r || i) && (P(n, function(e) {
			var t = e.axis.grid.model;
			a.set(t.id, t), o[t.id] = !0;
		}), P(r, function(e) {
			var t = e.axis.grid.model;
			a.set(t.id, t), s[t.id] = !0;
		}), P(i, function(e) {
			a.set(e.id, e), o[e.id] = !0, s[e.id] = !0;
		}), a.each(function(e) {
			var i = e.coordinateSystem, a = [];
			P(i.getCartesians(), function(e, t) {
				(j(n, e.getAxis(`x`).model) >= 0 || j(r, e.getAxis(`y`).model) >= 0) && a.push(e);
			}), t.push({
				panelId: `grid--` + e.id,
				gridModel: e,
				coordSysModel: e,
				coordSys: a[0],
				coordSyses: a,
				getPanelRect: wL.grid,
				xAxisDeclared: o[e.id],
				yAxisDeclared: s[e.id]
			});
		}));
	},
	geo: function(e, t) {
		P(e.geoModels, function(e) {
			var n = e.coordinateSystem;
			t.push({
				panelId: `geo--` + e.id,
				geoModel: e,
				coordSysModel: e,
				coordSys: n,
				coordSyses: [n],
				getPanelRect: wL.geo
			});
		});
	}
}, CL = [function(e, t) {
	var n = e.xAxisModel, r = e.yAxisModel, i = e.gridModel;
	return !i && n && (i = n.axis.grid.model), !i && r && (i = r.axis.grid.model), i && i === t.gridModel;
}, function(e, t) {
	var n = e.geoModel;
	return n && n === t.geoModel;
}], wL = {
	grid: function() {
		return this.coordSys.master.getRect().clone();
	},
	geo: function() {
		var e = this.coordSys.view, t = Qj(null, e);
		return Kt(t, t, Xj(null, e)), t;
	}
}, TL = {
	lineX: z(EL, 0),
	lineY: z(EL, 1),
	rect: function(e, t, n, r) {
		var i = e ? t.pointToData([n[0][0], n[1][0]], r) : t.dataToPoint([n[0][0], n[1][0]], r), a = e ? t.pointToData([n[0][1], n[1][1]], r) : t.dataToPoint([n[0][1], n[1][1]], r), o = [bL([i[0], a[0]]), bL([i[1], a[1]])];
		return {
			values: o,
			xyMinMax: o
		};
	},
	polygon: function(e, t, n, r) {
		var i = [wc(), wc()];
		return {
			values: F(n, function(n) {
				var a = e ? t.pointToData(n, r) : t.dataToPoint(n, r);
				return i[0][0] = Math.min(i[0][0], a[0]), i[1][0] = Math.min(i[1][0], a[1]), i[0][1] = Math.max(i[0][1], a[0]), i[1][1] = Math.max(i[1][1], a[1]), a;
			}),
			xyMinMax: i
		};
	}
};
function EL(e, t, n, r) {
	var i = n.getAxis([`x`, `y`][e]), a = bL(F([0, 1], function(e) {
		return t ? i.coordToData(i.toLocalCoord(r[e]), !0) : i.toGlobalCoord(i.dataToCoord(r[e]));
	})), o = [];
	return o[e] = a, o[1 - e] = [NaN, NaN], {
		values: a,
		xyMinMax: o
	};
}
var DL = {
	lineX: z(OL, 0),
	lineY: z(OL, 1),
	rect: function(e, t, n) {
		return [[e[0][0] - n[0] * t[0][0], e[0][1] - n[0] * t[0][1]], [e[1][0] - n[1] * t[1][0], e[1][1] - n[1] * t[1][1]]];
	},
	polygon: function(e, t, n) {
		return F(e, function(e, r) {
			return [e[0] - n[0] * t[r][0], e[1] - n[1] * t[r][1]];
		});
	}
};
function OL(e, t, n, r) {
	return [t[0] - r[e] * n[0], t[1] - r[e] * n[1]];
}
function kL(e, t) {
	var n = AL(e), r = AL(t), i = [n[0] / r[0], n[1] / r[1]];
	return isNaN(i[0]) && (i[0] = 1), isNaN(i[1]) && (i[1] = 1), i;
}
function AL(e) {
	return e ? [e[0][1] - e[0][0], e[1][1] - e[1][0]] : [NaN, NaN];
}
var jL = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.type = `tooltip`, t.dependencies = [`axisPointer`], t.defaultOption = {
		z: 60,
		show: !0,
		showContent: !0,
		trigger: `item`,
		triggerOn: `mousemove|click|mousewheel`,
		alwaysShowContent: !1,
		renderMode: `auto`,
		confine: null,
		showDelay: 0,
		hideDelay: 100,
		transitionDuration: .4,
		displayTransition: !0,
		enterable: !1,
		backgroundColor: Q.color.neutral00,
		shadowBlur: 10,
		shadowColor: `rgba(0, 0, 0, .2)`,
		shadowOffsetX: 1,
		shadowOffsetY: 2,
		borderRadius: 4,
		borderWidth: 1,
		defaultBorderColor: Q.color.border,
		padding: null,
		extraCssText: ``,
		axisPointer: {
			type: `line`,
			axis: `auto`,
			animation: `auto`,
			animationDurationUpdate: 200,
			animationEasingUpdate: `exponentialOut`,
			crossStyle: {
				color: Q.color.borderShade,
				width: 1,
				type: `dashed`,
				textStyle: {}
			}
		},
		textStyle: {
			color: Q.color.tertiary,
			fontSize: 14
		}
	}, t;
}(Yg);
function ML(e) {
	var t = e.get(`confine`);
	return t == null ? e.get(`renderMode`) === `richText` : !!t;
}
function NL(e) {
	if (q.domSupported) {
		for (var t = document.documentElement.style, n = 0, r = e.length; n < r; n++) if (e[n] in t) return e[n];
	}
}
var PL = NL([
	`transform`,
	`webkitTransform`,
	`OTransform`,
	`MozTransform`,
	`msTransform`
]), FL = NL([
	`webkitTransition`,
	`transition`,
	`OTransition`,
	`MozTransition`,
	`msTransition`
]);
function IL(e, t) {
	if (!e) return t;
	t = Dg(t, !0);
	var n = e.indexOf(t);
	return e = n === -1 ? t : `-` + e.slice(0, n) + `-` + t, e.toLowerCase();
}
function LL(e, t) {
	var n = e.currentStyle || document.defaultView && document.defaultView.getComputedStyle(e);
	return n ? t ? n[t] : n : null;
}
var RL = IL(FL, `transition`), zL = IL(PL, `transform`), BL = `position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;` + (q.transform3dSupported ? `will-change:transform;` : ``);
function VL(e) {
	return e = e === `left` ? `right` : e === `right` ? `left` : e === `top` ? `bottom` : `top`, e;
}
function HL(e, t, n) {
	if (!H(n) || n === `inside`) return ``;
	var r = e.get(`backgroundColor`), i = e.get(`borderWidth`);
	t = Pg(t);
	var a = VL(n), o = Math.max(Math.round(i) * 1.5, 6), s = ``, c = zL + `:`, l;
	j([`left`, `right`], a) > -1 ? (s += `top:50%`, c += `translateY(-50%) rotate(` + (l = a === `left` ? -225 : -45) + `deg)`) : (s += `left:50%`, c += `translateX(-50%) rotate(` + (l = a === `top` ? 225 : 45) + `deg)`);
	var u = l * Math.PI / 180, d = o + i, f = d * Math.abs(Math.cos(u)) + d * Math.abs(Math.sin(u)), p = Math.round(((f - Math.SQRT2 * i) / 2 + Math.SQRT2 * i - (f - d) / 2) * 100) / 100;
	s += `;` + a + `:-` + p + `px`;
	var m = t + ` solid ` + i + `px;`;
	return `<div style="` + [
		`position:absolute;width:` + o + `px;height:` + o + `px;z-index:-1;`,
		s + `;` + c + `;`,
		`border-bottom:` + m,
		`border-right:` + m,
		`background-color:` + r + `;`
	].join(``) + `"></div>`;
}
function UL(e, t, n) {
	var r = `cubic-bezier(0.23,1,0.32,1)`, i = ``, a = ``;
	return n && (i = ` ` + e / 2 + `s ` + r, a = `opacity` + i + `,visibility` + i), t || (i = ` ` + e + `s ` + r, a += (a.length ? `,` : ``) + (q.transformSupported ? `` + zL + i : `,left` + i + `,top` + i)), RL + `:` + a;
}
function WL(e, t, n) {
	var r = e.toFixed(0) + `px`, i = t.toFixed(0) + `px`;
	if (!q.transformSupported) return n ? `top:` + i + `;left:` + r + `;` : [[`top`, i], [`left`, r]];
	var a = q.transform3dSupported, o = `translate` + (a ? `3d` : ``) + `(` + r + `,` + i + (a ? `,0` : ``) + `)`;
	return n ? `top:0;left:0;` + zL + `:` + o + `;` : [
		[`top`, 0],
		[`left`, 0],
		[PL, o]
	];
}
function GL(e) {
	var t = [], n = e.get(`fontSize`), r = e.getTextColor();
	r && t.push(`color:` + r), t.push(`font:` + e.getFont());
	var i = W(e.get(`lineHeight`), Math.round(n * 3 / 2));
	n && t.push(`line-height:` + i + `px`);
	var a = e.get(`textShadowColor`), o = e.get(`textShadowBlur`) || 0, s = e.get(`textShadowOffsetX`) || 0, c = e.get(`textShadowOffsetY`) || 0;
	return a && o && t.push(`text-shadow:` + s + `px ` + c + `px ` + o + `px ` + a), P([`decoration`, `align`], function(n) {
		var r = e.get(n);
		r && t.push(`text-` + n + `:` + r);
	}), t.join(`;`);
}
function KL(e, t, n, r) {
	var i = [], a = e.get(`transitionDuration`), o = e.get(`backgroundColor`), s = e.get(`shadowBlur`), c = e.get(`shadowColor`), l = e.get(`shadowOffsetX`), u = e.get(`shadowOffsetY`), d = e.getModel(`textStyle`), f = W_(e, `html`), p = l + `px ` + u + `px ` + s + `px ` + c;
	return i.push(`box-shadow:` + p), t && a > 0 && i.push(UL(a, n, r)), o && i.push(`background-color:` + o), P([
		`width`,
		`color`,
		`radius`
	], function(t) {
		var n = `border-` + t, r = Dg(n), a = e.get(r);
		a != null && i.push(n + `:` + a + (t === `color` ? `` : `px`));
	}), i.push(GL(d)), f != null && i.push(`padding:` + Og(f).join(`px `) + `px`), i.join(`;`) + `;`;
}
function qL(e, t, n, r, i) {
	var a = t && t.painter;
	if (n) {
		var o = a && a.getViewportRoot();
		o && vh(e, o, n, r, i);
	} else {
		e[0] = r, e[1] = i;
		var s = a && a.getViewportRootOffset();
		s && (e[0] += s.offsetLeft, e[1] += s.offsetTop);
	}
	e[2] = e[0] / t.getWidth(), e[3] = e[1] / t.getHeight();
}
var JL = function() {
	function e(e, t) {
		if (this._show = !1, this._styleCoord = [
			0,
			0,
			0,
			0
		], this._enterable = !0, this._alwaysShowContent = !1, this._firstShow = !0, this._longHide = !0, q.wxa) return null;
		var n = document.createElement(`div`);
		n.domBelongToZr = !0, this.el = n;
		var r = this._zr = e.getZr(), i = t.appendTo, a = i && (H(i) ? document.querySelector(i) : ce(i) ? i : V(i) && i(e.getDom()));
		qL(this._styleCoord, r, a, e.getWidth() / 2, e.getHeight() / 2), (a || e.getDom()).appendChild(n), this._api = e, this._container = a;
		var o = this;
		n.onmouseenter = function() {
			o._enterable && (clearTimeout(o._hideTimeout), o._show = !0), o._inContent = !0;
		}, n.onmousemove = function(e) {
			if (e ||= window.event, !o._enterable) {
				var t = r.handler;
				Fw(r.painter.getViewportRoot(), e, !0), t.dispatch(`mousemove`, e);
			}
		}, n.onmouseleave = function() {
			o._inContent = !1, o._enterable && o._show && o.hideLater(o._hideDelay);
		};
	}
	return e.prototype.update = function(e) {
		if (!this._container) {
			var t = this._api.getDom(), n = LL(t, `position`), r = t.style;
			r.position !== `absolute` && n !== `absolute` && (r.position = `relative`);
		}
		var i = e.get(`alwaysShowContent`);
		i && this._moveIfResized(), this._alwaysShowContent = i, this._enableDisplayTransition = e.get(`displayTransition`) && e.get(`transitionDuration`) > 0, this.el.className = e.get(`className`) || ``;
	}, e.prototype.show = function(e, t) {
		clearTimeout(this._hideTimeout), clearTimeout(this._longHideTimeout);
		var n = this.el, r = n.style, i = this._styleCoord;
		n.innerHTML ? r.cssText = BL + KL(e, !this._firstShow, this._longHide, this._enableDisplayTransition) + WL(i[0], i[1], !0) + (`border-color:` + Pg(t) + `;`) + (e.get(`extraCssText`) || ``) + (`;pointer-events:` + (this._enterable ? `auto` : `none`)) : r.display = `none`, this._show = !0, this._firstShow = !1, this._longHide = !1;
	}, e.prototype.setContent = function(e, t, n, r, i) {
		var a = this.el;
		if (e == null) a.innerHTML = ``;
		else {
			var o = ``;
			if (H(i) && n.get(`trigger`) === `item` && !ML(n) && (o = HL(n, r, i)), H(e)) a.innerHTML = e + o;
			else if (e) {
				a.innerHTML = ``, B(e) || (e = [e]);
				for (var s = 0; s < e.length; s++) ce(e[s]) && e[s].parentNode !== a && a.appendChild(e[s]);
				if (o && a.childNodes.length) {
					var c = document.createElement(`div`);
					c.innerHTML = o, a.appendChild(c);
				}
			}
		}
	}, e.prototype.setEnterable = function(e) {
		this._enterable = e;
	}, e.prototype.getSize = function() {
		var e = this.el;
		return e ? [e.offsetWidth, e.offsetHeight] : [0, 0];
	}, e.prototype.moveTo = function(e, t) {
		if (this.el) {
			var n = this._styleCoord;
			if (qL(n, this._zr, this._container, e, t), n[0] != null && n[1] != null) {
				var r = this.el.style;
				P(WL(n[0], n[1]), function(e) {
					r[e[0]] = e[1];
				});
			}
		}
	}, e.prototype._moveIfResized = function() {
		var e = this._styleCoord[2], t = this._styleCoord[3];
		this.moveTo(e * this._zr.getWidth(), t * this._zr.getHeight());
	}, e.prototype.hide = function() {
		var e = this, t = this.el.style;
		this._enableDisplayTransition ? (t.visibility = `hidden`, t.opacity = `0`) : t.display = `none`, q.transform3dSupported && (t.willChange = ``), this._show = !1, this._longHideTimeout = setTimeout(function() {
			return e._longHide = !0;
		}, 500);
	}, e.prototype.hideLater = function(e) {
		this._show && !(this._inContent && this._enterable) && !this._alwaysShowContent && (e ? (this._hideDelay = e, this._show = !1, this._hideTimeout = setTimeout(R(this.hide, this), e)) : this.hide());
	}, e.prototype.isShow = function() {
		return this._show;
	}, e.prototype.dispose = function() {
		clearTimeout(this._hideTimeout), clearTimeout(this._longHideTimeout);
		var e = this._zr;
		yh(e && e.painter && e.painter.getViewportRoot(), this._container);
		var t = this.el;
		if (t) {
			t.onmouseenter = t.onmousemove = t.onmouseleave = null;
			var n = t.parentNode;
			n && n.removeChild(t);
		}
		this.el = this._container = null;
	}, e;
}(), YL = function() {
	function e(e) {
		this._show = !1, this._styleCoord = [
			0,
			0,
			0,
			0
		], this._alwaysShowContent = !1, this._enterable = !0, this._zr = e.getZr(), QL(this._styleCoord, this._zr, e.getWidth() / 2, e.getHeight() / 2);
	}
	return e.prototype.update = function(e) {
		var t = e.get(`alwaysShowContent`);
		t && this._moveIfResized(), this._alwaysShowContent = t;
	}, e.prototype.show = function() {
		this._hideTimeout && clearTimeout(this._hideTimeout), this.el.show(), this._show = !0;
	}, e.prototype.setContent = function(e, t, n, r, i) {
		var a = this;
		U(e) && Hs(``), this.el && this._zr.remove(this.el);
		var o = n.getModel(`textStyle`);
		this.el = new Bo({
			style: {
				rich: t.richTextStyles,
				text: e,
				lineHeight: 22,
				borderWidth: 1,
				borderColor: r,
				textShadowColor: o.get(`textShadowColor`),
				fill: n.get([`textStyle`, `color`]),
				padding: W_(n, `richText`),
				verticalAlign: `top`,
				align: `left`
			},
			z: n.get(`z`)
		}), P([
			`backgroundColor`,
			`borderRadius`,
			`shadowColor`,
			`shadowBlur`,
			`shadowOffsetX`,
			`shadowOffsetY`
		], function(e) {
			a.el.style[e] = n.get(e);
		}), P([
			`textShadowBlur`,
			`textShadowOffsetX`,
			`textShadowOffsetY`
		], function(e) {
			a.el.style[e] = o.get(e) || 0;
		}), this._zr.add(this.el);
		var s = this;
		this.el.on(`mouseover`, function() {
			s._enterable && (clearTimeout(s._hideTimeout), s._show = !0), s._inContent = !0;
		}), this.el.on(`mouseout`, function() {
			s._enterable && s._show && s.hideLater(s._hideDelay), s._inContent = !1;
		});
	}, e.prototype.setEnterable = function(e) {
		this._enterable = e;
	}, e.prototype.getSize = function() {
		var e = this.el, t = this.el.getBoundingRect(), n = ZL(e.style);
		return [t.width + n.left + n.right, t.height + n.top + n.bottom];
	}, e.prototype.moveTo = function(e, t) {
		var n = this.el;
		if (n) {
			var r = this._styleCoord;
			QL(r, this._zr, e, t), e = r[0], t = r[1];
			var i = n.style, a = XL(i.borderWidth || 0), o = ZL(i);
			n.x = e + a + o.left, n.y = t + a + o.top, n.markRedraw();
		}
	}, e.prototype._moveIfResized = function() {
		var e = this._styleCoord[2], t = this._styleCoord[3];
		this.moveTo(e * this._zr.getWidth(), t * this._zr.getHeight());
	}, e.prototype.hide = function() {
		this.el && this.el.hide(), this._show = !1;
	}, e.prototype.hideLater = function(e) {
		this._show && !(this._inContent && this._enterable) && !this._alwaysShowContent && (e ? (this._hideDelay = e, this._show = !1, this._hideTimeout = setTimeout(R(this.hide, this), e)) : this.hide());
	}, e.prototype.isShow = function() {
		return this._show;
	}, e.prototype.dispose = function() {
		this._zr.remove(this.el);
	}, e;
}();
function XL(e) {
	return Math.max(0, e);
}
function ZL(e) {
	var t = XL(e.shadowBlur || 0), n = XL(e.shadowOffsetX || 0), r = XL(e.shadowOffsetY || 0);
	return {
		left: XL(t - n),
		right: XL(t + n),
		top: XL(t - r),
		bottom: XL(t + r)
	};
}
function QL(e, t, n, r) {
	e[0] = n, e[1] = r, e[2] = e[0] / t.getWidth(), e[3] = e[1] / t.getHeight();
}
var $L = new Fo({ shape: {
	x: -1,
	y: -1,
	width: 2,
	height: 2
} }), eR = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.init = function(e, t) {
		if (!q.node && t.getDom()) {
			var n = e.getComponent(`tooltip`), r = this._renderMode = Sc(n.get(`renderMode`));
			this._tooltipContent = r === `richText` ? new YL(t) : new JL(t, { appendTo: n.get(`appendToBody`, !0) ? `body` : n.get(`appendTo`, !0) });
		}
	}, t.prototype.render = function(e, t, n) {
		if (!q.node && n.getDom()) {
			this.group.removeAll(), this._tooltipModel = e, this._ecModel = t, this._api = n;
			var r = this._tooltipContent;
			r.update(e), r.setEnterable(e.get(`enterable`)), this._initGlobalListener(), this._keepShow(), this._renderMode !== `richText` && e.get(`transitionDuration`) ? WC(this, `_updatePosition`, 50, `fixRate`) : GC(this, `_updatePosition`);
		}
	}, t.prototype._initGlobalListener = function() {
		var e = this._tooltipModel.get(`triggerOn`);
		EI(`itemTooltip`, this._api, R(function(t, n, r) {
			e !== `none` && (e.indexOf(t) >= 0 ? this._tryShow(n, r) : t === `leave` && this._hide(r));
		}, this));
	}, t.prototype._keepShow = function() {
		var e = this._tooltipModel, t = this._ecModel, n = this._api, r = e.get(`triggerOn`);
		if (e.get(`trigger`) !== `axis` && (this._lastDataByCoordSys = null, this._cbParamsList = null), this._lastX != null && this._lastY != null && r !== `none` && r !== `click`) {
			var i = this;
			clearTimeout(this._refreshUpdateTimeout), this._refreshUpdateTimeout = setTimeout(function() {
				!n.isDisposed() && i.manuallyShowTip(e, t, n, {
					x: i._lastX,
					y: i._lastY,
					dataByCoordSys: i._lastDataByCoordSys
				});
			});
		}
	}, t.prototype.manuallyShowTip = function(e, t, n, r) {
		if (r.from !== this.uid && !q.node && n.getDom()) {
			var i = nR(r, n);
			this._ticket = ``;
			var a = r.dataByCoordSys, o = sR(r, t, n);
			if (o) {
				var s = o.el.getBoundingRect().clone();
				s.applyTransform(o.el.transform), this._tryShow({
					offsetX: s.x + s.width / 2,
					offsetY: s.y + s.height / 2,
					target: o.el,
					position: r.position,
					positionDefault: `bottom`
				}, i);
			} else if (r.tooltip && r.x != null && r.y != null) {
				var c = $L;
				c.x = r.x, c.y = r.y, c.update(), Vc(c).tooltipConfig = {
					name: null,
					option: r.tooltip
				}, this._tryShow({
					offsetX: r.x,
					offsetY: r.y,
					target: c
				}, i);
			} else if (a) this._tryShow({
				offsetX: r.x,
				offsetY: r.y,
				position: r.position,
				dataByCoordSys: a,
				tooltipOption: r.tooltipOption
			}, i);
			else if (r.seriesIndex != null) {
				if (this._manuallyAxisShowTip(e, t, n, r)) return;
				var l = PI(r, t), u = l.point[0], d = l.point[1];
				u != null && d != null && this._tryShow({
					offsetX: u,
					offsetY: d,
					target: l.el,
					position: r.position,
					positionDefault: `bottom`
				}, i);
			} else r.x != null && r.y != null && (n.dispatchAction({
				type: `updateAxisPointer`,
				x: r.x,
				y: r.y
			}), this._tryShow({
				offsetX: r.x,
				offsetY: r.y,
				position: r.position,
				target: n.getZr().findHover(r.x, r.y).target
			}, i));
		}
	}, t.prototype.manuallyHideTip = function(e, t, n, r) {
		var i = this._tooltipContent;
		this._tooltipModel && i.hideLater(this._tooltipModel.get(`hideDelay`)), this._lastX = this._lastY = this._lastDataByCoordSys = null, this._cbParamsList = null, r.from !== this.uid && this._hide(nR(r, n));
	}, t.prototype._manuallyAxisShowTip = function(e, t, n, r) {
		var i = r.seriesIndex, a = r.dataIndex, o = t.getComponent(`axisPointer`).coordSysAxesInfo;
		if (i != null && a != null && o != null) {
			var s = t.getSeriesByIndex(i);
			if (s && tR([
				s.getData().getItemModel(a),
				s,
				(s.coordinateSystem || {}).model
			], this._tooltipModel).get(`trigger`) === `axis`) return n.dispatchAction({
				type: `updateAxisPointer`,
				seriesIndex: i,
				dataIndex: a,
				position: r.position
			}), !0;
		}
	}, t.prototype._tryShow = function(e, t) {
		var n = e.target;
		if (this._tooltipModel) {
			this._lastX = e.offsetX, this._lastY = e.offsetY;
			var r = e.dataByCoordSys;
			if (r && r.length) this._showAxisTooltip(r, e);
			else if (n) {
				if (Vc(n).ssrType === `legend`) return;
				this._lastDataByCoordSys = null, this._cbParamsList = null;
				var i, a;
				AD(n, function(e) {
					if (e.tooltipDisabled) return i = a = null, !0;
					i || a || (Vc(e).dataIndex == null ? Vc(e).tooltipConfig != null && (a = e) : i = e);
				}, !0), i ? this._showSeriesItemTooltip(e, i, t) : a ? this._showComponentItemTooltip(e, a, t) : this._hide(t);
			} else this._lastDataByCoordSys = null, this._cbParamsList = null, this._hide(t);
		}
	}, t.prototype._showOrMove = function(e, t) {
		var n = e.get(`showDelay`);
		t = R(t, this), clearTimeout(this._showTimout), n > 0 ? this._showTimout = setTimeout(t, n) : t();
	}, t.prototype._showAxisTooltip = function(e, t) {
		var n = this._ecModel, r = this._tooltipModel, i = [t.offsetX, t.offsetY], a = tR([t.tooltipOption], r), o = this._renderMode, s = [], c = A_(`section`, {
			blocks: [],
			noHeader: !0
		}), l = [], u = new G_();
		P(e, function(e) {
			P(e.dataByAxis, function(e) {
				var t = n.getComponent(e.axisDim + `Axis`, e.axisIndex), i = e.value, a = t.axis, d = a.scale.parse(i);
				if (t && i != null) {
					var f = fI(i, a, n, e.seriesDataIndices, e.valueLabelOpt), p = A_(`section`, {
						header: f,
						noHeader: !_e(f),
						sortBlocks: !0,
						blocks: []
					});
					c.blocks.push(p), P(e.seriesDataIndices, function(i) {
						var a = n.getSeriesByIndex(i.seriesIndex), c = i.dataIndexInside, m = a.getDataParams(c);
						if (!(m.dataIndex < 0)) {
							m.axisDim = e.axisDim, m.axisIndex = e.axisIndex, m.axisType = e.axisType, m.axisId = e.axisId, m.axisValue = fb(t.axis, { value: d }), m.axisValueLabel = f, m.marker = u.makeTooltipMarker(`item`, Pg(m.color), o);
							var h = i_(a.formatTooltip(c, !0, null)), g = h.frag;
							if (g) {
								var _ = tR([a], r).get(`valueFormatter`);
								p.blocks.push(_ ? O({ valueFormatter: _ }, g) : g);
							}
							h.text && l.push(h.text), s.push(m);
						}
					});
				}
			});
		}), c.blocks.reverse(), l.reverse();
		var d = t.position, f = I_(c, u, o, a.get(`order`), n.get(`useUTC`), a.get(`textStyle`));
		f && l.unshift(f);
		var p = o === `richText` ? `

` : `<br/>`, m = l.join(p);
		this._showOrMove(a, function() {
			this._updateContentNotChangedOnAxis(e, s) ? this._updatePosition(a, d, i[0], i[1], this._tooltipContent, s) : this._showTooltipContent(a, m, s, Math.random() + ``, i[0], i[1], d, null, u);
		});
	}, t.prototype._showSeriesItemTooltip = function(e, t, n) {
		var r = this._ecModel, i = Vc(t), a = i.seriesIndex, o = r.getSeriesByIndex(a), s = i.dataModel || o, c = i.dataIndex, l = i.dataType, u = s.getData(l), d = this._renderMode, f = e.positionDefault, p = tR([
			u.getItemModel(c),
			s,
			o && (o.coordinateSystem || {}).model
		], this._tooltipModel, f ? { position: f } : null), m = p.get(`trigger`);
		if (m == null || m === `item`) {
			var h = s.getDataParams(c, l), g = new G_();
			h.marker = g.makeTooltipMarker(`item`, Pg(h.color), d);
			var _ = i_(s.formatTooltip(c, !1, l)), v = p.get(`order`), y = p.get(`valueFormatter`), b = _.frag, x = b ? I_(y ? O({ valueFormatter: y }, b) : b, g, d, v, r.get(`useUTC`), p.get(`textStyle`)) : _.text, S = `item_` + s.name + `_` + c;
			this._showOrMove(p, function() {
				this._showTooltipContent(p, x, h, S, e.offsetX, e.offsetY, e.position, e.target, g);
			}), n({
				type: `showTip`,
				dataIndexInside: c,
				dataIndex: u.getRawIndex(c),
				seriesIndex: a,
				from: this.uid
			});
		}
	}, t.prototype._showComponentItemTooltip = function(e, t, n) {
		var r = this._renderMode === `html`, i = Vc(t), a = i.tooltipConfig.option || {}, o = a.encodeHTMLContent;
		if (H(a)) {
			var s = a;
			a = {
				content: s,
				formatter: s
			}, o = !0;
		}
		o && r && a.content && (a = T(a), a.content = Eh(a.content));
		var c = [a], l = this._ecModel.getComponent(i.componentMainType, i.componentIndex);
		l && c.push(l), c.push({ formatter: a.content });
		var u = e.positionDefault, d = tR(c, this._tooltipModel, u ? { position: u } : null), f = d.get(`content`), p = Math.random() + ``, m = new G_();
		this._showOrMove(d, function() {
			var n = T(d.get(`formatterParams`) || {});
			this._showTooltipContent(d, f, n, p, e.offsetX, e.offsetY, e.position, t, m);
		}), n({
			type: `showTip`,
			from: this.uid
		});
	}, t.prototype._showTooltipContent = function(e, t, n, r, i, a, o, s, c) {
		if (this._ticket = ``, e.get(`showContent`) && e.get(`show`)) {
			var l = this._tooltipContent;
			l.setEnterable(e.get(`enterable`));
			var u = e.get(`formatter`);
			o ||= e.get(`position`);
			var d = t, f = this._getNearestPoint([i, a], n, e.get(`trigger`), e.get(`borderColor`), e.get(`defaultBorderColor`, !0)).color;
			if (u) {
				if (H(u)) {
					var p = e.ecModel.get(`useUTC`), m = B(n) ? n[0] : n, h = m && m.axisType && m.axisType.indexOf(`time`) >= 0;
					d = u, h && (d = cg(m.axisValue, d, p)), d = Mg(d, n, !0);
				} else if (V(u)) {
					var g = R(function(t, r) {
						t === this._ticket && (l.setContent(r, c, e, f, o), this._updatePosition(e, o, i, a, l, n, s));
					}, this);
					this._ticket = r, d = u(n, r, g);
				} else d = u;
			}
			l.setContent(d, c, e, f, o), l.show(e, f), this._updatePosition(e, o, i, a, l, n, s);
		}
	}, t.prototype._getNearestPoint = function(e, t, n, r, i) {
		if (n === `axis` || B(t)) return { color: r || i };
		if (!B(t)) return { color: r || t.color || t.borderColor };
	}, t.prototype._updatePosition = function(e, t, n, r, i, a, o) {
		var s = this._api.getWidth(), c = this._api.getHeight();
		t ||= e.get(`position`);
		var l = i.getSize(), u = e.get(`align`), d = e.get(`verticalAlign`), f = o && o.getBoundingRect().clone();
		if (o && f.applyTransform(o.transform), V(t) && (t = t([n, r], a, i.el, f, {
			viewSize: [s, c],
			contentSize: l.slice()
		})), B(t)) n = ms(t[0], s), r = ms(t[1], c);
		else if (U(t)) {
			var p = t;
			p.width = l[0], p.height = l[1];
			var m = Bg(p, {
				width: s,
				height: c
			});
			n = m.x, r = m.y, u = null, d = null;
		} else if (H(t) && o) {
			var h = aR(t, f, l, e.get(`borderWidth`));
			n = h[0], r = h[1];
		} else {
			var h = rR(n, r, i, s, c, u ? null : 20, d ? null : 20);
			n = h[0], r = h[1];
		}
		if (u && (n -= oR(u) ? l[0] / 2 : u === `right` ? l[0] : 0), d && (r -= oR(d) ? l[1] / 2 : d === `bottom` ? l[1] : 0), ML(e)) {
			var h = iR(n, r, i, s, c);
			n = h[0], r = h[1];
		}
		i.moveTo(n, r);
	}, t.prototype._updateContentNotChangedOnAxis = function(e, t) {
		var n = this._lastDataByCoordSys, r = this._cbParamsList, i = !!n && n.length === e.length;
		return i && P(n, function(n, a) {
			var o = n.dataByAxis || [], s = (e[a] || {}).dataByAxis || [];
			i &&= o.length === s.length, i && P(o, function(e, n) {
				var a = s[n] || {}, o = e.seriesDataIndices || [], c = a.seriesDataIndices || [];
				i = i && e.value === a.value && e.axisType === a.axisType && e.axisId === a.axisId && o.length === c.length, i && P(o, function(e, t) {
					var n = c[t];
					i = i && e.seriesIndex === n.seriesIndex && e.dataIndex === n.dataIndex;
				}), r && P(e.seriesDataIndices, function(e) {
					var n = e.seriesIndex, a = t[n], o = r[n];
					a && o && o.data !== a.data && (i = !1);
				});
			});
		}), this._lastDataByCoordSys = e, this._cbParamsList = t, !!i;
	}, t.prototype._hide = function(e) {
		this._lastDataByCoordSys = null, this._cbParamsList = null, e({
			type: `hideTip`,
			from: this.uid
		});
	}, t.prototype.dispose = function(e, t) {
		!q.node && t.getDom() && (GC(this, `_updatePosition`), this._tooltipContent.dispose(), MI(`itemTooltip`, t), this._tooltipContent = null, this._tooltipModel = null, this._lastDataByCoordSys = null, this._cbParamsList = null);
	}, t.type = `tooltip`, t;
}(GE);
function tR(e, t, n) {
	var r = t.ecModel, i;
	n ? (i = new sp(n, r, r), i = new sp(t.option, i, r)) : i = t;
	for (var a = e.length - 1; a >= 0; a--) {
		var o = e[a];
		o && (o instanceof sp && (o = o.get(`tooltip`, !0)), H(o) && (o = { formatter: o }), o && (i = new sp(o, i, r)));
	}
	return i;
}
function nR(e, t) {
	return e.dispatchAction || R(t.dispatchAction, t);
}
function rR(e, t, n, r, i, a, o) {
	var s = n.getSize(), c = s[0], l = s[1];
	return a != null && (e + c + a + 2 > r ? e -= c + a : e += a), o != null && (t + l + o > i ? t -= l + o : t += o), [e, t];
}
function iR(e, t, n, r, i) {
	var a = n.getSize(), o = a[0], s = a[1];
	return e = Math.min(e + o, r) - o, t = Math.min(t + s, i) - s, e = Math.max(e, 0), t = Math.max(t, 0), [e, t];
}
function aR(e, t, n, r) {
	var i = n[0], a = n[1], o = Math.ceil(Math.SQRT2 * r) + 8, s = 0, c = 0, l = t.width, u = t.height;
	switch (e) {
		case `inside`:
			s = t.x + l / 2 - i / 2, c = t.y + u / 2 - a / 2;
			break;
		case `top`:
			s = t.x + l / 2 - i / 2, c = t.y - a - o;
			break;
		case `bottom`:
			s = t.x + l / 2 - i / 2, c = t.y + u + o;
			break;
		case `left`:
			s = t.x - i - o, c = t.y + u / 2 - a / 2;
			break;
		case `right`: s = t.x + l + o, c = t.y + u / 2 - a / 2;
	}
	return [s, c];
}
function oR(e) {
	return e === `center` || e === `middle`;
}
function sR(e, t, n) {
	var r = hc(e).queryOptionMap, i = r.keys()[0];
	if (i && i !== `series`) {
		var a = vc(t, i, r.get(i), {
			useDefault: !1,
			enableAll: !1,
			enableNone: !1
		}).models[0];
		if (a) {
			var o = n.getViewOfComponentModel(a), s;
			if (o.group.traverse(function(t) {
				var n = Vc(t).tooltipConfig;
				if (n && n.name === e.name) return s = t, !0;
			}), s) return {
				componentMainType: i,
				componentIndex: a.componentIndex,
				el: s
			};
		}
	}
}
function cR(e) {
	pA(qI), e.registerComponentModel(jL), e.registerComponentView(eR), e.registerAction({
		type: `showTip`,
		event: `showTip`,
		update: `tooltip:manuallyShowTip`
	}, Oe), e.registerAction({
		type: `hideTip`,
		event: `hideTip`,
		update: `tooltip:manuallyHideTip`
	}, Oe);
}
var lR = [
	`rect`,
	`polygon`,
	`keep`,
	`clear`
];
function uR(e, t) {
	var n = Ks(e ? e.brush : []);
	if (n.length) {
		var r = [];
		P(n, function(e) {
			var t = e.hasOwnProperty(`toolbox`) ? e.toolbox : [];
			t instanceof Array && (r = r.concat(t));
		});
		var i = e && e.toolbox;
		B(i) && (i = i[0]), i || (i = { feature: {} }, e.toolbox = [i]);
		var a = i.feature || (i.feature = {}), o = a.brush ||= {}, s = o.type ||= [];
		s.push.apply(s, r), Fc(s, function(e) {
			return e + ``;
		}, null), t && !s.length && s.push.apply(s, lR);
	}
}
var dR = P;
function fR(e) {
	if (e) {
		for (var t in e) if (e.hasOwnProperty(t)) return !0;
	}
}
function pR(e, t, n) {
	var r = {};
	return dR(t, function(t) {
		var a = r[t] = i();
		dR(e[t], function(e, r) {
			if (iM.isValidType(r)) {
				var i = {
					type: r,
					visual: e
				};
				n && n(i, t), a[r] = new iM(i), r === `opacity` && (i = T(i), i.type = `colorAlpha`, a.__hidden.__alphaForOpacity = new iM(i));
			}
		});
	}), r;
	function i() {
		var e = function() {};
		return e.prototype.__hidden = e.prototype, new e();
	}
}
function mR(e, t, n) {
	var r;
	P(n, function(e) {
		t.hasOwnProperty(e) && fR(t[e]) && (r = !0);
	}), r && P(n, function(n) {
		t.hasOwnProperty(n) && fR(t[n]) ? e[n] = T(t[n]) : delete e[n];
	});
}
function hR(e, t, n, r, i, a) {
	var o = {};
	P(e, function(e) {
		o[e] = iM.prepareVisualTypes(t[e]);
	});
	var s;
	function c(e) {
		return DD(n, s, e);
	}
	function l(e, t) {
		kD(n, s, e, t);
	}
	a == null ? n.each(u) : n.each([a], u);
	function u(e, u) {
		s = a == null ? e : u;
		var d = n.getRawDataItem(s);
		if (!(d && d.visualMap === !1)) for (var f = r.call(i, e), p = t[f], m = o[f], h = 0, g = m.length; h < g; h++) {
			var _ = m[h];
			p[_] && p[_].applyVisual(e, c, l);
		}
	}
}
function gR(e, t, n, r) {
	var i = {};
	return P(e, function(e) {
		i[e] = iM.prepareVisualTypes(t[e]);
	}), { progress: function(e, a) {
		var o;
		r != null && (o = a.getDimensionIndex(r));
		function s(e) {
			return DD(a, l, e);
		}
		function c(e, t) {
			kD(a, l, e, t);
		}
		for (var l, u = a.getStore(); (l = e.next()) != null;) {
			var d = a.getRawDataItem(l);
			if (!(d && d.visualMap === !1)) for (var f = r == null ? l : u.get(o, l), p = n(f), m = t[p], h = i[p], g = 0, _ = h.length; g < _; g++) {
				var v = h[g];
				m[v] && m[v].applyVisual(f, s, c);
			}
		}
	} };
}
function _R(e) {
	var t = e.brushType, n = {
		point: function(r) {
			return vR[t].point(r, n, e);
		},
		rect: function(r) {
			return vR[t].rect(r, n, e);
		}
	};
	return n;
}
var vR = {
	lineX: yR(0),
	lineY: yR(1),
	rect: {
		point: function(e, t, n) {
			return e && n.boundingRect.contain(e[0], e[1]);
		},
		rect: function(e, t, n) {
			return e && n.boundingRect.intersect(e);
		}
	},
	polygon: {
		point: function(e, t, n) {
			return e && n.boundingRect.contain(e[0], e[1]) && Kj(n.range, e[0], e[1]);
		},
		rect: function(e, t, n) {
			var r = n.range;
			if (!e || r.length <= 1) return !1;
			var i = e.x, a = e.y, o = e.width, s = e.height, c = r[0];
			if (Kj(r, i, a) || Kj(r, i + o, a) || Kj(r, i, a + s) || Kj(r, i + o, a + s) || J.create(e).contain(c[0], c[1]) || ff(i, a, i + o, a, r) || ff(i, a, i, a + s, r) || ff(i + o, a, i + o, a + s, r) || ff(i, a + s, i + o, a + s, r)) return !0;
		}
	}
};
function yR(e) {
	var t = [`x`, `y`], n = [`width`, `height`];
	return {
		point: function(t, n, r) {
			if (t) {
				var i = r.range, a = t[e];
				return bR(a, i);
			}
		},
		rect: function(r, i, a) {
			if (r) {
				var o = a.range, s = [r[t[e]], r[t[e]] + r[n[e]]];
				return s[1] < s[0] && s.reverse(), bR(s[0], o) || bR(s[1], o) || bR(o[0], s) || bR(o[1], s);
			}
		}
	};
}
function bR(e, t) {
	return t[0] <= e && e <= t[1];
}
var xR = [`inBrush`, `outOfBrush`], SR = `__ecBrushSelect`, CR = `__ecInBrushSelectEvent`;
function wR(e) {
	e.eachComponent({ mainType: `brush` }, function(t) {
		(t.brushTargetManager = new yL(t.option, e)).setInputRanges(t.areas, e);
	});
}
var TR = Bc(ER);
function ER(e, t, n) {
	var r = [], i, a;
	e.eachComponent({ mainType: `brush` }, function(e) {
		n && n.type === `takeGlobalCursor` && e.setBrushOption(n.key === `brush` ? n.brushOption : { brushType: !1 });
	}), wR(e), e.eachComponent({ mainType: `brush` }, function(t, n) {
		var o = {
			brushId: t.id,
			brushIndex: n,
			brushName: t.name,
			areas: T(t.areas),
			selected: []
		};
		r.push(o);
		var s = t.option, c = s.brushLink, l = [], u = [], d = [], f = !1;
		n || (i = s.throttleType, a = s.throttleDelay);
		var p = F(t.areas, function(e) {
			var t = jR[e.brushType], n = A({ boundingRect: t ? t(e) : void 0 }, e);
			return n.selectors = _R(n), n;
		}), m = pR(t.option, xR, function(e) {
			e.mappingMethod = `fixed`;
		});
		B(c) && P(c, function(e) {
			l[e] = 1;
		});
		function h(e) {
			return c === `all` || !!l[e];
		}
		function g(e) {
			return !!e.length;
		}
		e.eachSeries(function(e, t) {
			var n = d[t] = [];
			e.subType === `parallel` ? _(e, t) : v(e, t, n);
		});
		function _(e, t) {
			var n = e.coordinateSystem;
			f ||= n.hasAxisBrushed(), h(t) && n.eachActiveState(e.getData(), function(e, t) {
				e === `active` && (u[t] = 1);
			});
		}
		function v(n, r, i) {
			if (n.brushSelector && !AR(t, r) && (P(p, function(r) {
				t.brushTargetManager.controlSeries(r, n, e) && i.push(r), f ||= g(i);
			}), h(r) && g(i))) {
				var a = n.getData();
				a.each(function(e) {
					kR(n, i, a, e) && (u[e] = 1);
				});
			}
		}
		e.eachSeries(function(e, t) {
			var n = {
				seriesId: e.id,
				seriesIndex: t,
				seriesName: e.name,
				dataIndex: []
			};
			o.selected.push(n);
			var r = d[t], i = e.getData(), a = h(t) ? function(e) {
				return u[e] ? (n.dataIndex.push(i.getRawIndex(e)), `inBrush`) : `outOfBrush`;
			} : function(t) {
				return kR(e, r, i, t) ? (n.dataIndex.push(i.getRawIndex(t)), `inBrush`) : `outOfBrush`;
			};
			(h(t) ? f : g(r)) && hR(xR, m, i, a);
		});
	}), DR(t, i, a, r, n);
}
function DR(e, t, n, r, i) {
	if (i) {
		var a = e.getZr();
		a[CR] || (a[SR] || (a[SR] = OR), WC(a, SR, n, t)(e, r));
	}
}
function OR(e, t) {
	if (!e.isDisposed()) {
		var n = e.getZr();
		n[CR] = !0, e.dispatchAction({
			type: `brushSelect`,
			batch: t
		}), n[CR] = !1;
	}
}
function kR(e, t, n, r) {
	for (var i = 0, a = t.length; i < a; i++) {
		var o = t[i];
		if (e.brushSelector(r, n, o.selectors, o)) return !0;
	}
}
function AR(e, t) {
	var n = e.option.seriesIndex;
	return n != null && n !== `all` && (B(n) ? j(n, t) < 0 : t !== n);
}
var jR = {
	rect: function(e) {
		return MR(e.range);
	},
	polygon: function(e) {
		for (var t, n = e.range, r = 0, i = n.length; r < i; r++) {
			t ||= [wc(), wc()];
			var a = n[r];
			a[0] < t[0][0] && (t[0][0] = a[0]), a[0] > t[0][1] && (t[0][1] = a[0]), a[1] < t[1][0] && (t[1][0] = a[1]), a[1] > t[1][1] && (t[1][1] = a[1]);
		}
		return t && MR(t);
	}
};
function MR(e) {
	return new J(e[0][0], e[1][0], e[0][1] - e[0][0], e[1][1] - e[1][0]);
}
var NR = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.init = function(e, t) {
		this.ecModel = e, this.api = t, this.model, (this._brushController = new DN(t.getZr())).on(`brush`, R(this._onBrush, this)).mount();
	}, t.prototype.render = function(e, t, n, r) {
		this.model = e, this._updateController(e, t, n, r);
	}, t.prototype.updateTransform = function(e, t, n, r) {
		wR(t), this._updateController(e, t, n, r);
	}, t.prototype.updateVisual = function(e, t, n, r) {
		this.updateTransform(e, t, n, r);
	}, t.prototype.updateView = function(e, t, n, r) {
		this._updateController(e, t, n, r);
	}, t.prototype._updateController = function(e, t, n, r) {
		r && r.$from === e.id || this._brushController.setPanels(e.brushTargetManager.makePanelOpts(n)).enableBrush(e.brushOption).updateCovers(e.areas.slice());
	}, t.prototype.dispose = function() {
		this._brushController.dispose();
	}, t.prototype._onBrush = function(e) {
		var t = this.model.id, n = this.model.brushTargetManager.setOutputRanges(e.areas, this.ecModel);
		(!e.isEnd || e.removeOnClick) && this.api.dispatchAction({
			type: `brush`,
			brushId: t,
			areas: T(n),
			$from: t
		}), e.isEnd && this.api.dispatchAction({
			type: `brushEnd`,
			brushId: t,
			areas: T(n),
			$from: t
		});
	}, t.type = `brush`, t;
}(GE), PR = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.areas = [], n.brushOption = {}, n;
	}
	return t.prototype.optionUpdated = function(e, t) {
		var n = this.option;
		!t && mR(n, e, [`inBrush`, `outOfBrush`]);
		var r = n.inBrush = n.inBrush || {};
		n.outOfBrush = n.outOfBrush || { color: this.option.defaultOutOfBrushColor }, r.hasOwnProperty(`liftZ`) || (r.liftZ = 5);
	}, t.prototype.setAreas = function(e) {
		e && (this.areas = F(e, function(e) {
			return FR(this.option, e);
		}, this));
	}, t.prototype.setBrushOption = function(e) {
		this.brushOption = FR(this.option, e), this.brushType = this.brushOption.brushType;
	}, t.type = `brush`, t.dependencies = [
		`geo`,
		`grid`,
		`xAxis`,
		`yAxis`,
		`parallel`,
		`series`
	], t.defaultOption = {
		seriesIndex: `all`,
		brushType: `rect`,
		brushMode: `single`,
		transformable: !0,
		brushStyle: {
			borderWidth: 1,
			color: Q.color.backgroundTint,
			borderColor: Q.color.borderTint
		},
		throttleType: `fixRate`,
		throttleDelay: 0,
		removeOnClick: !0,
		z: 1e4,
		defaultOutOfBrushColor: Q.color.disabled
	}, t;
}(Yg);
function FR(e, t) {
	return E({
		brushType: e.brushType,
		brushMode: e.brushMode,
		transformable: e.transformable,
		brushStyle: new sp(e.brushStyle).getItemStyle(),
		removeOnClick: e.removeOnClick,
		z: e.z
	}, t, !0);
}
var IR = [
	`rect`,
	`polygon`,
	`lineX`,
	`lineY`,
	`keep`,
	`clear`
], LR = function(e) {
	n(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t.prototype.render = function(e, t, n) {
		var r, i, a;
		t.eachComponent({ mainType: `brush` }, function(e) {
			r = e.brushType, i = e.brushOption.brushMode || `single`, a ||= !!e.areas.length;
		}), this._brushType = r, this._brushMode = i, P(e.get(`type`, !0), function(t) {
			e.setIconStatus(t, (t === `keep` ? i === `multiple` : t === `clear` ? a : t === r) ? `emphasis` : `normal`);
		});
	}, t.prototype.updateView = function(e, t, n) {
		this.render(e, t, n);
	}, t.prototype.getIcons = function() {
		var e = this.model, t = e.get(`icon`, !0), n = {};
		return P(e.get(`type`, !0), function(e) {
			t[e] && (n[e] = t[e]);
		}), n;
	}, t.prototype.onclick = function(e, t, n) {
		var r = this._brushType, i = this._brushMode;
		n === `clear` ? (t.dispatchAction({
			type: `axisAreaSelect`,
			intervals: []
		}), t.dispatchAction({
			type: `brush`,
			command: `clear`,
			areas: []
		})) : t.dispatchAction({
			type: `takeGlobalCursor`,
			key: `brush`,
			brushOption: {
				brushType: n === `keep` ? r : r !== n && n,
				brushMode: n === `keep` ? i === `multiple` ? `single` : `multiple` : i
			}
		});
	}, t.getDefaultOption = function(e) {
		return {
			show: !0,
			type: IR.slice(),
			icon: {
				rect: `M7.3,34.7 M0.4,10V-0.2h9.8 M89.6,10V-0.2h-9.8 M0.4,60v10.2h9.8 M89.6,60v10.2h-9.8 M12.3,22.4V10.5h13.1 M33.6,10.5h7.8 M49.1,10.5h7.8 M77.5,22.4V10.5h-13 M12.3,31.1v8.2 M77.7,31.1v8.2 M12.3,47.6v11.9h13.1 M33.6,59.5h7.6 M49.1,59.5 h7.7 M77.5,47.6v11.9h-13`,
				polygon: `M55.2,34.9c1.7,0,3.1,1.4,3.1,3.1s-1.4,3.1-3.1,3.1 s-3.1-1.4-3.1-3.1S53.5,34.9,55.2,34.9z M50.4,51c1.7,0,3.1,1.4,3.1,3.1c0,1.7-1.4,3.1-3.1,3.1c-1.7,0-3.1-1.4-3.1-3.1 C47.3,52.4,48.7,51,50.4,51z M55.6,37.1l1.5-7.8 M60.1,13.5l1.6-8.7l-7.8,4 M59,19l-1,5.3 M24,16.1l6.4,4.9l6.4-3.3 M48.5,11.6 l-5.9,3.1 M19.1,12.8L9.7,5.1l1.1,7.7 M13.4,29.8l1,7.3l6.6,1.6 M11.6,18.4l1,6.1 M32.8,41.9 M26.6,40.4 M27.3,40.2l6.1,1.6 M49.9,52.1l-5.6-7.6l-4.9-1.2`,
				lineX: `M15.2,30 M19.7,15.6V1.9H29 M34.8,1.9H40.4 M55.3,15.6V1.9H45.9 M19.7,44.4V58.1H29 M34.8,58.1H40.4 M55.3,44.4 V58.1H45.9 M12.5,20.3l-9.4,9.6l9.6,9.8 M3.1,29.9h16.5 M62.5,20.3l9.4,9.6L62.3,39.7 M71.9,29.9H55.4`,
				lineY: `M38.8,7.7 M52.7,12h13.2v9 M65.9,26.6V32 M52.7,46.3h13.2v-9 M24.9,12H11.8v9 M11.8,26.6V32 M24.9,46.3H11.8v-9 M48.2,5.1l-9.3-9l-9.4,9.2 M38.9-3.9V12 M48.2,53.3l-9.3,9l-9.4-9.2 M38.9,62.3V46.4`,
				keep: `M4,10.5V1h10.3 M20.7,1h6.1 M33,1h6.1 M55.4,10.5V1H45.2 M4,17.3v6.6 M55.6,17.3v6.6 M4,30.5V40h10.3 M20.7,40 h6.1 M33,40h6.1 M55.4,30.5V40H45.2 M21,18.9h62.9v48.6H21V18.9z`,
				clear: `M22,14.7l30.9,31 M52.9,14.7L22,45.7 M4.7,16.8V4.2h13.1 M26,4.2h7.8 M41.6,4.2h7.8 M70.3,16.8V4.2H57.2 M4.7,25.9v8.6 M70.3,25.9v8.6 M4.7,43.2v12.6h13.1 M26,55.8h7.8 M41.6,55.8h7.8 M70.3,43.2v12.6H57.2`
			},
			title: e.getLocaleModel().get([
				`toolbox`,
				`brush`,
				`title`
			])
		};
	}, t;
}(hL);
function RR(e) {
	e.registerComponentView(NR), e.registerComponentModel(PR), e.registerPreprocessor(uR), e.registerVisual(e.PRIORITY.VISUAL.BRUSH, TR), e.registerAction({
		type: `brush`,
		event: `brush`,
		update: `updateVisual`
	}, function(e, t) {
		t.eachComponent({
			mainType: `brush`,
			query: e
		}, function(t) {
			t.setAreas(e.areas);
		});
	}), e.registerAction({
		type: `brushSelect`,
		event: `brushSelected`,
		update: `none`
	}, Oe), e.registerAction({
		type: `brushEnd`,
		event: `brushEnd`,
		update: `none`
	}, Oe), _L(`brush`, LR);
}
function zR(e, t) {
	if (!e) return !1;
	for (var n = B(e) ? e : [e], r = 0; r < n.length; r++) if (n[r] && n[r][t]) return !0;
	return !1;
}
function BR(e) {
	qs(e, `label`, [`show`]);
}
var VR = Z(), HR = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.createdBySelf = !1, n.preventAutoZ = !0, n;
	}
	return t.prototype.init = function(e, t, n) {
		this.mergeDefaultAndTheme(e, n), this._mergeOption(e, n, !1, !0);
	}, t.prototype.isAnimationEnabled = function() {
		if (q.node) return !1;
		var e = this.__hostSeries;
		return this.getShallow(`animation`) && e && e.isAnimationEnabled();
	}, t.prototype.mergeOption = function(e, t) {
		this._mergeOption(e, t, !1, !1);
	}, t.prototype._mergeOption = function(e, t, n, r) {
		var i = this.mainType;
		n || t.eachSeries(function(e) {
			var n = e.get(this.mainType, !0), a = VR(e)[i];
			!n || !n.data ? VR(e)[i] = null : (a ? a._mergeOption(n, t, !0) : (r && BR(n), P(n.data, function(e) {
				e instanceof Array ? (BR(e[0]), BR(e[1])) : BR(e);
			}), a = this.createMarkerModelFromSeries(n, this, t), O(a, {
				mainType: this.mainType,
				seriesIndex: e.seriesIndex,
				name: e.name,
				createdBySelf: !0
			}), a.__hostSeries = e), VR(e)[i] = a);
		}, this);
	}, t.prototype.formatTooltip = function(e, t, n) {
		var r = this.getData(), i = this.getRawValue(e), a = r.getName(e);
		return A_(`section`, {
			header: this.name,
			blocks: [A_(`nameValue`, {
				name: a,
				value: i,
				noName: !a,
				noValue: i == null
			})]
		});
	}, t.prototype.getData = function() {
		return this._data;
	}, t.prototype.setData = function(e) {
		this._data = e;
	}, t.prototype.getDataParams = function(e, t) {
		var n = r_.prototype.getDataParams.call(this, e, t), r = this.__hostSeries;
		return r && (n.seriesId = r.id, n.seriesName = r.name, n.seriesType = r.subType), n;
	}, t.getMarkerModelFromSeries = function(e, t) {
		return VR(e)[t];
	}, t.type = `marker`, t.dependencies = [
		`series`,
		`grid`,
		`polar`,
		`geo`
	], t;
}(Yg);
M(HR, r_.prototype);
function UR(e) {
	return !(isNaN(parseFloat(e.x)) && isNaN(parseFloat(e.y)));
}
function WR(e) {
	return !isNaN(parseFloat(e.x)) && !isNaN(parseFloat(e.y));
}
function GR(e, t, n, r, i, a, o) {
	var s = [], c = th(t, i) ? t.getCalculationInfo(`stackResultDimension`) : i, l = $R(t, c, e), u = t.hostModel.indicesOfNearest(n, c, l)[0];
	s[a] = t.get(r, u), s[o] = t.get(c, u);
	var d = t.get(i, u), f = ys(t.get(i, u));
	return f = Math.min(f, 20), f >= 0 && (s[o] = +s[o].toFixed(f)), [s, d];
}
var KR = {
	min: z(GR, `min`),
	max: z(GR, `max`),
	average: z(GR, `average`),
	median: z(GR, `median`)
};
function qR(e, t) {
	if (t) {
		var n = e.getData(), r = e.coordinateSystem, i = r && r.dimensions;
		if (!WR(t) && !B(t.coord) && B(i)) {
			var a = JR(t, n, r, e);
			if (t = T(t), t.type && KR[t.type] && a.baseAxis && a.valueAxis) {
				var o = j(i, a.baseAxis.dim), s = j(i, a.valueAxis.dim), c = KR[t.type](n, a.valueAxis.dim, a.baseDataDim, a.valueDataDim, o, s);
				t.coord = c[0], t.value = c[1];
			} else t.coord = [t.xAxis == null ? t.radiusAxis : t.xAxis, t.yAxis == null ? t.angleAxis : t.yAxis];
		}
		if (t.coord == null || !B(i)) {
			t.coord = [];
			var l = e.getBaseAxis();
			if (l && t.type && KR[t.type]) {
				var u = r.getOtherAxis(l);
				u && (t.value = $R(n, n.mapDimension(u.dim), t.type));
			}
		} else for (var d = t.coord, f = 0; f < 2; f++) KR[d[f]] && (d[f] = $R(n, n.mapDimension(i[f]), d[f]));
		return t;
	}
}
function JR(e, t, n, r) {
	var i = {};
	return e.valueIndex != null || e.valueDim != null ? (i.valueDataDim = e.valueIndex == null ? e.valueDim : t.getDimension(e.valueIndex), i.valueAxis = n.getAxis(YR(r, i.valueDataDim)), i.baseAxis = n.getOtherAxis(i.valueAxis), i.baseDataDim = t.mapDimension(i.baseAxis.dim)) : (i.baseAxis = r.getBaseAxis(), i.valueAxis = n.getOtherAxis(i.baseAxis), i.baseDataDim = t.mapDimension(i.baseAxis.dim), i.valueDataDim = t.mapDimension(i.valueAxis.dim)), i;
}
function YR(e, t) {
	var n = e.getData().getDimensionInfo(t);
	return n && n.coordDim;
}
function XR(e, t) {
	return e && e.containData && t.coord && !UR(t) ? e.containData(t.coord) : !0;
}
function ZR(e, t, n) {
	return e && e.containZone && t.coord && n.coord && !UR(t) && !UR(n) ? e.containZone(t.coord, n.coord) : !0;
}
function QR(e, t) {
	return e ? function(e, n, r, i) {
		return tm(i < 2 ? e.coord && e.coord[i] : e.value, t[i]);
	} : function(e, n, r, i) {
		return tm(e.value, t[i]);
	};
}
function $R(e, t, n) {
	if (n === `average`) {
		var r = 0, i = 0;
		return e.each(t, function(e, t) {
			isNaN(e) || (r += e, i++);
		}), r / i;
	}
	return n === `median` ? e.getMedian(t) : e.getDataExtent(t)[+(n === `max`)];
}
var ez = Z(), tz = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.init = function() {
		this.markerGroupMap = G();
	}, t.prototype.render = function(e, t, n) {
		var r = this, i = this.markerGroupMap;
		i.each(function(e) {
			ez(e).keep = !1;
		}), t.eachSeries(function(e) {
			var i = HR.getMarkerModelFromSeries(e, r.type);
			i && r.renderSeries(e, i, t, n);
		}), i.each(function(e) {
			!ez(e).keep && r.group.remove(e.group);
		}), nz(t, i, this.type);
	}, t.prototype.markKeep = function(e) {
		ez(e).keep = !0;
	}, t.prototype.toggleBlurSeries = function(e, t) {
		var n = this;
		P(e, function(e) {
			var r = HR.getMarkerModelFromSeries(e, n.type);
			r && r.getData().eachItemGraphicEl(function(e) {
				e && (t ? Nl(e) : Pl(e));
			});
		});
	}, t.type = `marker`, t;
}(GE);
function nz(e, t, n) {
	e.eachSeries(function(e) {
		var r = HR.getMarkerModelFromSeries(e, n), i = t.get(e.id);
		if (r && i && i.group) {
			var a = Ef(r), o = a.z, s = a.zlevel;
			Of(i.group, o, s);
		}
	});
}
var rz = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.createMarkerModelFromSeries = function(e, n, r) {
		return new t(e, n, r);
	}, t.type = `markLine`, t.defaultOption = {
		z: 5,
		symbol: [`circle`, `arrow`],
		symbolSize: [8, 16],
		symbolOffset: 0,
		precision: 2,
		tooltip: { trigger: `item` },
		label: {
			show: !0,
			position: `end`,
			distance: 5
		},
		lineStyle: { type: `dashed` },
		emphasis: {
			label: { show: !0 },
			lineStyle: { width: 3 }
		},
		animationEasing: `linear`
	}, t;
}(HR), iz = Z(), az = function(e, t, n, r) {
	var i = e.getData(), a;
	if (B(r)) a = r;
	else {
		var o = r.type;
		if (o === `min` || o === `max` || o === `average` || o === `median` || r.xAxis != null || r.yAxis != null) {
			var s = void 0, c = void 0;
			if (r.yAxis != null || r.xAxis != null) s = t.getAxis(r.yAxis == null ? `x` : `y`), c = fe(r.yAxis, r.xAxis);
			else {
				var l = JR(r, i, t, e);
				s = l.valueAxis, c = $R(i, nh(i, l.valueDataDim), o);
			}
			var u = s.dim === `x` ? 0 : 1, d = 1 - u, f = T(r), p = { coord: [] };
			f.type = null, f.coord = [], f.coord[d] = -1 / 0, p.coord[d] = 1 / 0;
			var m = n.get(`precision`);
			m >= 0 && ae(c) && (c = +c.toFixed(Math.min(m, 20))), f.coord[u] = p.coord[u] = c, a = [
				f,
				p,
				{
					type: o,
					valueIndex: r.valueIndex,
					value: c
				}
			];
		} else a = [];
	}
	var h = [
		qR(e, a[0]),
		qR(e, a[1]),
		O({}, a[2])
	];
	return h[2].type = h[2].type || null, E(h[2], h[0]), E(h[2], h[1]), h;
};
function oz(e) {
	return !isNaN(e) && !isFinite(e);
}
function sz(e, t, n, r) {
	var i = 1 - e, a = r.dimensions[e];
	return oz(t[i]) && oz(n[i]) && t[e] === n[e] && r.getAxis(a).containData(t[e]);
}
function cz(e, t) {
	if (e.type === `cartesian2d`) {
		var n = t[0].coord, r = t[1].coord;
		if (n && r && (sz(1, n, r, e) || sz(0, n, r, e))) return !0;
	}
	return XR(e, t[0]) && XR(e, t[1]);
}
function lz(e, t, n, r, i) {
	var a = r.coordinateSystem, o = e.getItemModel(t), s, c = ms(o.get(`x`), i.getWidth()), l = ms(o.get(`y`), i.getHeight());
	if (!isNaN(c) && !isNaN(l)) s = [c, l];
	else {
		if (r.getMarkerPosition) s = r.getMarkerPosition(e.getValues(e.dimensions, t));
		else {
			var u = a.dimensions, d = e.get(u[0], t), f = e.get(u[1], t);
			s = a.dataToPoint([d, f]);
		}
		if (ey(a, `cartesian2d`)) {
			var p = a.getAxis(`x`), m = a.getAxis(`y`), u = a.dimensions;
			oz(e.get(u[0], t)) ? s[0] = p.toGlobalCoord(p.getExtent()[+!n]) : oz(e.get(u[1], t)) && (s[1] = m.toGlobalCoord(m.getExtent()[+!n]));
		}
		isNaN(c) || (s[0] = c), isNaN(l) || (s[1] = l);
	}
	e.setItemLayout(t, s);
}
var uz = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.updateTransform = function(e, t, n) {
		t.eachSeries(function(e) {
			var t = HR.getMarkerModelFromSeries(e, `markLine`);
			if (t) {
				var r = t.getData(), i = iz(t).from, a = iz(t).to;
				i.each(function(t) {
					lz(i, t, !0, e, n), lz(a, t, !1, e, n);
				}), r.each(function(e) {
					r.setItemLayout(e, [i.getItemLayout(e), a.getItemLayout(e)]);
				}), this.markerGroupMap.get(e.id).updateLayout();
			}
		}, this);
	}, t.prototype.renderSeries = function(e, t, n, r) {
		var i = e.coordinateSystem, a = e.id, o = e.getData(), s = this.markerGroupMap, c = s.get(a) || s.set(a, new AM());
		this.group.add(c.group);
		var l = dz(i, e, t), u = l.from, d = l.to, f = l.line;
		iz(t).from = u, iz(t).to = d, t.setData(f);
		var p = t.get(`symbol`), m = t.get(`symbolSize`), h = t.get(`symbolRotate`), g = t.get(`symbolOffset`);
		B(p) || (p = [p, p]), B(m) || (m = [m, m]), B(h) || (h = [h, h]), B(g) || (g = [g, g]), l.from.each(function(e) {
			_(u, e, !0), _(d, e, !1);
		}), f.each(function(e) {
			var t = f.getItemModel(e), n = t.getModel(`lineStyle`).getLineStyle();
			f.setItemLayout(e, [u.getItemLayout(e), d.getItemLayout(e)]);
			var r = t.get(`z2`);
			n.stroke ??= u.getItemVisual(e, `style`).fill, f.setItemVisual(e, {
				z2: W(r, 0),
				fromSymbolKeepAspect: u.getItemVisual(e, `symbolKeepAspect`),
				fromSymbolOffset: u.getItemVisual(e, `symbolOffset`),
				fromSymbolRotate: u.getItemVisual(e, `symbolRotate`),
				fromSymbolSize: u.getItemVisual(e, `symbolSize`),
				fromSymbol: u.getItemVisual(e, `symbol`),
				toSymbolKeepAspect: d.getItemVisual(e, `symbolKeepAspect`),
				toSymbolOffset: d.getItemVisual(e, `symbolOffset`),
				toSymbolRotate: d.getItemVisual(e, `symbolRotate`),
				toSymbolSize: d.getItemVisual(e, `symbolSize`),
				toSymbol: d.getItemVisual(e, `symbol`),
				style: n
			});
		}), c.updateData(f), l.line.eachItemGraphicEl(function(e) {
			Vc(e).dataModel = t, e.traverse(function(e) {
				Vc(e).dataModel = t;
			});
		});
		function _(t, n, i) {
			var a = t.getItemModel(n);
			lz(t, n, i, e, r);
			var s = a.getModel(`itemStyle`).getItemStyle();
			s.fill ??= OD(o, `color`), t.setItemVisual(n, {
				symbolKeepAspect: a.get(`symbolKeepAspect`),
				symbolOffset: W(a.get(`symbolOffset`, !0), g[+!i]),
				symbolRotate: W(a.get(`symbolRotate`, !0), h[+!i]),
				symbolSize: W(a.get(`symbolSize`), m[+!i]),
				symbol: W(a.get(`symbol`, !0), p[+!i]),
				style: s
			});
		}
		this.markKeep(c), c.group.silent = t.get(`silent`) || e.get(`silent`);
	}, t.type = `markLine`, t;
}(tz);
function dz(e, t, n) {
	var r = e ? F(e && e.dimensions, function(e) {
		var n = t.getData();
		return O(O({}, n.getDimensionInfo(n.mapDimension(e)) || {}), {
			name: e,
			ordinalMeta: null
		});
	}) : [{
		name: `value`,
		type: `float`
	}], i = new Lm(r, n), a = new Lm(r, n), o = new Lm([], n), s = F(n.get(`data`), z(az, t, e, n));
	e && (s = I(s, z(cz, e)));
	var c = QR(!!e, r);
	return i.initData(F(s, function(e) {
		return e[0];
	}), null, c), a.initData(F(s, function(e) {
		return e[1];
	}), null, c), o.initData(F(s, function(e) {
		return e[2];
	})), o.hasItemOption = !0, {
		from: i,
		to: a,
		line: o
	};
}
function fz(e) {
	e.registerComponentModel(rz), e.registerComponentView(uz), e.registerPreprocessor(function(e) {
		zR(e.series, `markLine`) && (e.markLine = e.markLine || {});
	});
}
var pz = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.createMarkerModelFromSeries = function(e, n, r) {
		return new t(e, n, r);
	}, t.type = `markArea`, t.defaultOption = {
		z: 1,
		tooltip: { trigger: `item` },
		animation: !1,
		label: {
			show: !0,
			position: `top`
		},
		itemStyle: { borderWidth: 0 },
		emphasis: { label: {
			show: !0,
			position: `top`
		} }
	}, t;
}(HR), mz = Z(), hz = function(e, t, n, r) {
	var i = r[0], a = r[1];
	if (i && a) {
		var o = qR(e, i), s = qR(e, a), c = o.coord, l = s.coord;
		c[0] = fe(c[0], -1 / 0), c[1] = fe(c[1], -1 / 0), l[0] = fe(l[0], 1 / 0), l[1] = fe(l[1], 1 / 0);
		var u = D([
			{},
			o,
			s
		]);
		return u.coord = [o.coord, s.coord], u.x0 = o.x, u.y0 = o.y, u.x1 = s.x, u.y1 = s.y, u;
	}
};
function gz(e) {
	return !isNaN(e) && !isFinite(e);
}
function _z(e, t, n, r) {
	var i = 1 - e;
	return gz(t[i]) && gz(n[i]);
}
function vz(e, t) {
	var n = t.coord[0], r = t.coord[1], i = {
		coord: n,
		x: t.x0,
		y: t.y0
	}, a = {
		coord: r,
		x: t.x1,
		y: t.y1
	};
	return ey(e, `cartesian2d`) ? n && r && (_z(1, n, r, e) || _z(0, n, r, e)) ? !0 : ZR(e, i, a) : XR(e, i) || XR(e, a);
}
function yz(e, t, n, r, i) {
	var a = r.coordinateSystem, o = e.getItemModel(t), s, c = ms(o.get(n[0]), i.getWidth()), l = ms(o.get(n[1]), i.getHeight());
	if (!isNaN(c) && !isNaN(l)) s = [c, l];
	else {
		if (r.getMarkerPosition) {
			var u = e.getValues([`x0`, `y0`], t), d = e.getValues([`x1`, `y1`], t), f = a.clampData(u), p = a.clampData(d), m = [];
			m[0] = n[0] === `x0` ? f[0] > p[0] ? d[0] : u[0] : f[0] > p[0] ? u[0] : d[0], m[1] = n[1] === `y0` ? f[1] > p[1] ? d[1] : u[1] : f[1] > p[1] ? u[1] : d[1], s = r.getMarkerPosition(m, n, !0);
		} else {
			var h = e.get(n[0], t), g = e.get(n[1], t), _ = [h, g];
			a.clampData && a.clampData(_, _), s = a.dataToPoint(_, !0);
		}
		if (ey(a, `cartesian2d`)) {
			var v = a.getAxis(`x`), y = a.getAxis(`y`), h = e.get(n[0], t), g = e.get(n[1], t);
			gz(h) ? s[0] = v.toGlobalCoord(v.getExtent()[n[0] === `x0` ? 0 : 1]) : gz(g) && (s[1] = y.toGlobalCoord(y.getExtent()[n[1] === `y0` ? 0 : 1]));
		}
		isNaN(c) || (s[0] = c), isNaN(l) || (s[1] = l);
	}
	return s;
}
var bz = [
	[`x0`, `y0`],
	[`x1`, `y0`],
	[`x1`, `y1`],
	[`x0`, `y1`]
], xz = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.updateTransform = function(e, t, n) {
		t.eachSeries(function(e) {
			var t = HR.getMarkerModelFromSeries(e, `markArea`);
			if (t) {
				var r = t.getData();
				r.each(function(t) {
					var i = F(bz, function(i) {
						return yz(r, t, i, e, n);
					});
					r.setItemLayout(t, i), r.getItemGraphicEl(t).setShape(`points`, i);
				});
			}
		}, this);
	}, t.prototype.renderSeries = function(e, t, n, r) {
		var i = e.coordinateSystem, a = e.id, o = e.getData(), s = this.markerGroupMap, c = s.get(a) || s.set(a, { group: new ku() });
		this.group.add(c.group), this.markKeep(c);
		var l = Sz(i, e, t);
		t.setData(l), l.each(function(t) {
			var n = F(bz, function(n) {
				return yz(l, t, n, e, r);
			}), a = i.getAxis(`x`).scale, s = i.getAxis(`y`).scale, c = a.getExtent(), u = s.getExtent(), d = [a.parse(l.get(`x0`, t)), a.parse(l.get(`x1`, t))], f = [s.parse(l.get(`y0`, t)), s.parse(l.get(`y1`, t))];
			vs(d), vs(f);
			var p = c[0] > d[1] || c[1] < d[0] || u[0] > f[1] || u[1] < f[0];
			l.setItemLayout(t, {
				points: n,
				allClipped: p
			});
			var m = l.getItemModel(t), h = m.getModel(`itemStyle`).getItemStyle(), g = m.get(`z2`), _ = OD(o, `color`);
			h.fill || (h.fill = _, H(h.fill) && (h.fill = Ur(h.fill, .4))), h.stroke ||= _, l.setItemVisual(t, `style`, h), l.setItemVisual(t, `z2`, W(g, 0));
		}), l.diff(mz(c).data).add(function(e) {
			var t = l.getItemLayout(e), n = l.getItemVisual(e, `z2`);
			if (!t.allClipped) {
				var r = new nd({
					z2: W(n, 0),
					shape: { points: t.points }
				});
				l.setItemGraphicEl(e, r), c.group.add(r);
			}
		}).update(function(e, n) {
			var r = mz(c).data.getItemGraphicEl(n), i = l.getItemLayout(e), a = l.getItemVisual(e, `z2`);
			i.allClipped ? r && c.group.remove(r) : (r ? Md(r, {
				z2: W(a, 0),
				shape: { points: i.points }
			}, t, e) : r = new nd({ shape: { points: i.points } }), l.setItemGraphicEl(e, r), c.group.add(r));
		}).remove(function(e) {
			var t = mz(c).data.getItemGraphicEl(e);
			c.group.remove(t);
		}).execute(), l.eachItemGraphicEl(function(e, n) {
			var r = l.getItemModel(n), i = l.getItemVisual(n, `style`);
			e.useStyle(l.getItemVisual(n, `style`)), Lf(e, Rf(r), {
				labelFetcher: t,
				labelDataIndex: n,
				defaultText: l.getName(n) || ``,
				inheritColor: H(i.fill) ? Ur(i.fill, 1) : Q.color.neutral99
			}), eu(e, r), Xl(e, null, null, r.get([`emphasis`, `disabled`])), Vc(e).dataModel = t;
		}), mz(c).data = l, c.group.silent = t.get(`silent`) || e.get(`silent`);
	}, t.type = `markArea`, t;
}(tz);
function Sz(e, t, n) {
	var r, i, a = [
		`x0`,
		`y0`,
		`x1`,
		`y1`
	];
	if (e) {
		var o = F(e && e.dimensions, function(e) {
			var n = t.getData();
			return O(O({}, n.getDimensionInfo(n.mapDimension(e)) || {}), {
				name: e,
				ordinalMeta: null
			});
		});
		i = F(a, function(e, t) {
			return {
				name: e,
				type: o[t % 2].type
			};
		}), r = new Lm(i, n);
	} else i = [{
		name: `value`,
		type: `float`
	}], r = new Lm(i, n);
	var s = F(n.get(`data`), z(hz, t, e, n));
	e && (s = I(s, z(vz, e)));
	var c = e ? function(e, t, n, r) {
		var a = e.coord[Math.floor(r / 2)][r % 2];
		return tm(a, i[r]);
	} : function(e, t, n, r) {
		return tm(e.value, i[r]);
	};
	return r.initData(s, null, c), r.hasItemOption = !0, r;
}
function Cz(e) {
	e.registerComponentModel(pz), e.registerComponentView(xz), e.registerPreprocessor(function(e) {
		zR(e.series, `markArea`) && (e.markArea = e.markArea || {});
	});
}
var wz = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.type = `dataZoom.inside`, t.defaultOption = fh(sL.defaultOption, {
		disabled: !1,
		zoomLock: !1,
		zoomOnMouseWheel: !0,
		moveOnMouseMove: !0,
		moveOnMouseWheel: !1,
		preventDefaultMouseMove: !0
	}), t;
}(sL), Tz = Z();
function Ez(e, t, n) {
	Tz(e).coordSysRecordMap.each(function(e) {
		var r = e.dataZoomInfoMap.get(t.uid);
		r && (r.getRange = n);
	});
}
function Dz(e, t) {
	for (var n = Tz(e).coordSysRecordMap, r = n.keys(), i = 0; i < r.length; i++) {
		var a = r[i], o = n.get(a), s = o.dataZoomInfoMap;
		if (s) {
			var c = t.uid;
			s.get(c) && (s.removeKey(c), s.keys().length || Oz(n, o));
		}
	}
}
function Oz(e, t) {
	if (t) {
		e.removeKey(t.model.uid);
		var n = t.controller;
		n && n.dispose();
	}
}
function kz(e, t) {
	var n = {
		model: t,
		containsPoint: z(jz, t),
		dispatchAction: z(Az, e),
		dataZoomInfoMap: null,
		controller: null
	}, r = n.controller = new Pj(e.getZr());
	return P([
		`pan`,
		`zoom`,
		`scrollMove`
	], function(e) {
		r.on(e, function(t) {
			var r = [];
			n.dataZoomInfoMap.each(function(i) {
				if (t.isAvailableBehavior(i.model.option)) {
					var a = (i.getRange || {})[e], o = a && a(i.dzReferCoordSysInfo, n.model.mainType, n.controller, t);
					!i.model.get(`disabled`, !0) && o && r.push({
						dataZoomId: i.model.id,
						start: o[0],
						end: o[1]
					});
				}
			}), r.length && n.dispatchAction(r);
		});
	}), n;
}
function Az(e, t) {
	e.isDisposed() || e.dispatchAction({
		type: `dataZoom`,
		animation: {
			easing: `cubicOut`,
			duration: 100
		},
		batch: t
	});
}
function jz(e, t, n, r) {
	return e.coordinateSystem.containPoint([n, r]);
}
function Mz(e, t, n) {
	var r, i = `type_`, a = {
		type_true: 2,
		type_move: 1,
		type_false: 0,
		type_undefined: -1
	}, o = !0, s, c;
	return e.each(function(e) {
		var t = e.model, n = t.get(`disabled`, !0) ? !1 : !t.get(`zoomLock`, !0) || `move`;
		a[i + n] > a[i + r] && (r = n), o &&= t.get(`preventDefaultMouseMove`, !0), s = W(t.get(`cursorGrab`, !0), s), c = W(t.get(`cursorGrabbing`, !0), c);
	}), {
		controlType: r,
		opt: {
			zoomOnMouseWheel: !0,
			moveOnMouseMove: !0,
			moveOnMouseWheel: !0,
			preventDefaultMouseMove: !!o,
			api: n,
			zInfo: { component: t.model },
			triggerInfo: {
				roamTrigger: null,
				isInSelf: t.containsPoint
			},
			cursorGrab: s,
			cursorGrabbing: c
		}
	};
}
function Nz(e) {
	e.registerUpdateLifecycle(`coordsys:aftercreate`, function(e, t) {
		var n = Tz(t), r = n.coordSysRecordMap ||= G();
		r.each(function(e) {
			e.dataZoomInfoMap = null;
		}), e.eachComponent({
			mainType: `dataZoom`,
			subType: `inside`
		}, function(e) {
			P(tL(e).infoList, function(n) {
				var i = n.model.uid, a = r.get(i) || r.set(i, kz(t, n.model));
				(a.dataZoomInfoMap ||= G()).set(e.uid, {
					dzReferCoordSysInfo: n,
					model: e,
					getRange: null
				});
			});
		}), r.each(function(e) {
			var n = e.controller, i, a = e.dataZoomInfoMap;
			if (a) {
				var o = a.keys()[0];
				o != null && (i = a.get(o));
			}
			if (!i) Oz(r, e);
			else {
				var s = Mz(a, e, t);
				n.enable(s.controlType, s.opt), WC(e, `dispatchAction`, i.model.get(`throttle`, !0), `fixRate`);
			}
		});
	});
}
var Pz = function(e) {
	n(t, e);
	function t() {
		var t = e !== null && e.apply(this, arguments) || this;
		return t.type = `dataZoom.inside`, t;
	}
	return t.prototype.render = function(t, n, r) {
		e.prototype.render.apply(this, arguments), t.noTarget() ? this._clear() : (this.range = t.getPercentRange(), Ez(r, t, {
			pan: R(Fz.pan, this),
			zoom: R(Fz.zoom, this),
			scrollMove: R(Fz.scrollMove, this)
		}));
	}, t.prototype.dispose = function() {
		this._clear(), e.prototype.dispose.apply(this, arguments);
	}, t.prototype._clear = function() {
		Dz(this.api, this.dataZoomModel), this.range = null;
	}, t.type = `dataZoom.inside`, t;
}(lL), Fz = {
	zoom: function(e, t, n, r) {
		var i = this.range, a = i.slice(), o = e.axisModels[0];
		if (o) {
			var s = Lz[t](null, [r.originX, r.originY], o, n, e), c = (s.signal > 0 ? s.pixelStart + s.pixelLength - s.pixel : s.pixel - s.pixelStart) / s.pixelLength * (a[1] - a[0]) + a[0], l = Math.max(1 / r.scale, 0);
			a[0] = (a[0] - c) * l + c, a[1] = (a[1] - c) * l + c;
			var u = this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();
			if (aN(0, a, [0, 100], 0, u.minSpan, u.maxSpan), this.range = a, i[0] !== a[0] || i[1] !== a[1]) return a;
		}
	},
	pan: Iz(function(e, t, n, r, i, a) {
		var o = Lz[r]([a.oldX, a.oldY], [a.newX, a.newY], t, i, n);
		return o.signal * (e[1] - e[0]) * o.pixel / o.pixelLength;
	}),
	scrollMove: Iz(function(e, t, n, r, i, a) {
		return Lz[r]([0, 0], [a.scrollDelta, a.scrollDelta], t, i, n).signal * (e[1] - e[0]) * a.scrollDelta;
	})
};
function Iz(e) {
	return function(t, n, r, i) {
		var a = this.range, o = a.slice(), s = t.axisModels[0];
		if (s && (aN(e(o, s, t, n, r, i), o, [0, 100], `all`), this.range = o, a[0] !== o[0] || a[1] !== o[1])) return o;
	};
}
var Lz = {
	grid: function(e, t, n, r, i) {
		var a = n.axis, o = {}, s = i.model.coordinateSystem.getRect();
		return e ||= [0, 0], a.dim === `x` ? (o.pixel = t[0] - e[0], o.pixelLength = s.width, o.pixelStart = s.x, o.signal = a.inverse ? 1 : -1) : (o.pixel = t[1] - e[1], o.pixelLength = s.height, o.pixelStart = s.y, o.signal = a.inverse ? -1 : 1), o;
	},
	polar: function(e, t, n, r, i) {
		var a = n.axis, o = {}, s = i.model.coordinateSystem, c = s.getRadiusAxis().getExtent(), l = s.getAngleAxis().getExtent();
		return e = e ? s.pointToCoord(e) : [0, 0], t = s.pointToCoord(t), n.mainType === `radiusAxis` ? (o.pixel = t[0] - e[0], o.pixelLength = c[1] - c[0], o.pixelStart = c[0], o.signal = a.inverse ? 1 : -1) : (o.pixel = t[1] - e[1], o.pixelLength = l[1] - l[0], o.pixelStart = l[0], o.signal = a.inverse ? -1 : 1), o;
	},
	singleAxis: function(e, t, n, r, i) {
		var a = n.axis, o = i.model.coordinateSystem.getRect(), s = {};
		return e ||= [0, 0], a.orient === `horizontal` ? (s.pixel = t[0] - e[0], s.pixelLength = o.width, s.pixelStart = o.x, s.signal = a.inverse ? 1 : -1) : (s.pixel = t[1] - e[1], s.pixelLength = o.height, s.pixelStart = o.y, s.signal = a.inverse ? -1 : 1), s;
	}
};
function Rz(e) {
	mL(e), e.registerComponentModel(wz), e.registerComponentView(Pz), Nz(e);
}
var zz = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.type = `dataZoom.slider`, t.layoutMode = `box`, t.defaultOption = fh(sL.defaultOption, {
		show: !0,
		right: `ph`,
		top: `ph`,
		width: `ph`,
		height: `ph`,
		left: null,
		bottom: null,
		borderColor: Q.color.accent10,
		borderRadius: 0,
		backgroundColor: Q.color.transparent,
		dataBackground: {
			lineStyle: {
				color: Q.color.accent30,
				width: .5
			},
			areaStyle: {
				color: Q.color.accent20,
				opacity: .2
			}
		},
		selectedDataBackground: {
			lineStyle: {
				color: Q.color.accent40,
				width: .5
			},
			areaStyle: {
				color: Q.color.accent20,
				opacity: .3
			}
		},
		fillerColor: `rgba(135,175,274,0.2)`,
		handleIcon: `path://M-9.35,34.56V42m0-40V9.5m-2,0h4a2,2,0,0,1,2,2v21a2,2,0,0,1-2,2h-4a2,2,0,0,1-2-2v-21A2,2,0,0,1-11.35,9.5Z`,
		handleSize: `100%`,
		handleStyle: {
			color: Q.color.neutral00,
			borderColor: Q.color.accent20
		},
		moveHandleSize: 7,
		moveHandleIcon: `path://M-320.9-50L-320.9-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-348-41-339-50-320.9-50z M-212.3-50L-212.3-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-239.4-41-230.4-50-212.3-50z M-103.7-50L-103.7-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-130.9-41-121.8-50-103.7-50z`,
		moveHandleStyle: {
			color: Q.color.accent40,
			opacity: .5
		},
		showDetail: !0,
		showDataShadow: `auto`,
		realtime: !0,
		zoomLock: !1,
		textStyle: { color: Q.color.tertiary },
		brushSelect: !0,
		brushStyle: {
			color: Q.color.accent30,
			opacity: .3
		},
		emphasis: {
			handleLabel: { show: !0 },
			handleStyle: { borderColor: Q.color.accent40 },
			moveHandleStyle: { opacity: .8 }
		},
		defaultLocationEdgeGap: 15
	}), t;
}(sL), Bz = Fo, Vz = 1, Hz = 30, Uz = 7, Wz = `horizontal`, Gz = `vertical`, Kz = 5, qz = [
	`line`,
	`bar`,
	`candlestick`,
	`scatter`
], Jz = {
	easing: `cubicOut`,
	duration: 100,
	delay: 0
}, Yz = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n._displayables = {}, n;
	}
	return t.prototype.init = function(e, t) {
		this.api = t, this._onBrush = R(this._onBrush, this), this._onBrushEnd = R(this._onBrushEnd, this);
	}, t.prototype.render = function(t, n, r, i) {
		e.prototype.render.apply(this, arguments), WC(this, `_dispatchZoomAction`, t.get(`throttle`), `fixRate`), this._orient = t.getOrient(), t.get(`show`) === !1 ? this.group.removeAll() : t.noTarget() ? (this._clear(), this.group.removeAll()) : (i && i.type === `dataZoom` && i.from === this.uid || this._buildView(), this._updateView());
	}, t.prototype.dispose = function() {
		this._clear(), e.prototype.dispose.apply(this, arguments);
	}, t.prototype._clear = function() {
		GC(this, `_dispatchZoomAction`);
		var e = this.api.getZr();
		e.off(`mousemove`, this._onBrush), e.off(`mouseup`, this._onBrushEnd);
	}, t.prototype._buildView = function() {
		var e = this.group;
		e.removeAll(), this._brushing = !1, this._displayables.brushRect = null, this._resetLocation(), this._resetInterval();
		var t = this._displayables.sliderGroup = new ku();
		this._renderBackground(), this._renderHandle(), this._renderDataShadow(), e.add(t), this._positionGroup();
	}, t.prototype._resetLocation = function() {
		var e = this.dataZoomModel, t = this.api, n = e.get(`brushSelect`) ? Uz : 0, r = Hg(e, t).refContainer, i = this._findCoordRect(), a = e.get(`defaultLocationEdgeGap`, !0) || 0, o = this._orient === Wz ? {
			right: r.width - i.x - i.width,
			top: r.height - Hz - a - n,
			width: i.width,
			height: Hz
		} : {
			right: a,
			top: i.y,
			width: Hz,
			height: i.height
		}, s = Kg(e.option);
		P([
			`right`,
			`top`,
			`width`,
			`height`
		], function(e) {
			s[e] === `ph` && (s[e] = o[e]);
		});
		var c = Bg(s, r);
		this._location = {
			x: c.x,
			y: c.y
		}, this._size = [c.width, c.height], this._orient === Gz && this._size.reverse();
	}, t.prototype._positionGroup = function() {
		var e = this.group, t = this._location, n = this._orient, r = this.dataZoomModel.getFirstTargetAxisModel(), i = r && r.get(`inverse`), a = this._displayables.sliderGroup, o = (this._dataShadowInfo || {}).otherAxisInverse;
		a.attr(n === Wz && !i ? {
			scaleY: o ? 1 : -1,
			scaleX: 1
		} : n === Wz && i ? {
			scaleY: o ? 1 : -1,
			scaleX: -1
		} : n === Gz && !i ? {
			scaleY: o ? -1 : 1,
			scaleX: 1,
			rotation: Math.PI / 2
		} : {
			scaleY: o ? -1 : 1,
			scaleX: -1,
			rotation: Math.PI / 2
		});
		var s = e.getBoundingRect([a]), c = isNaN(s.x) ? 0 : s.x, l = isNaN(s.y) ? 0 : s.y;
		e.x = t.x - c, e.y = t.y - l, e.markRedraw();
	}, t.prototype._getViewExtent = function() {
		return [0, this._size[0]];
	}, t.prototype._renderBackground = function() {
		var e = this.dataZoomModel, t = this._size, n = this._displayables.sliderGroup, r = e.get(`brushSelect`);
		n.add(new Bz({
			silent: !0,
			shape: {
				x: 0,
				y: 0,
				width: t[0],
				height: t[1]
			},
			style: { fill: e.get(`backgroundColor`) },
			z2: -40
		}));
		var i = new Bz({
			shape: {
				x: 0,
				y: 0,
				width: t[0],
				height: t[1]
			},
			style: { fill: `transparent` },
			z2: 0,
			onclick: R(this._onClickPanel, this)
		}), a = this.api.getZr();
		r ? (i.on(`mousedown`, this._onBrushStart, this), i.cursor = `crosshair`, a.on(`mousemove`, this._onBrush), a.on(`mouseup`, this._onBrushEnd)) : (a.off(`mousemove`, this._onBrush), a.off(`mouseup`, this._onBrushEnd)), n.add(i);
	}, t.prototype._renderDataShadow = function() {
		var e = this._dataShadowInfo = this._prepareDataShadowInfo();
		if (this._displayables.dataShadowSegs = [], !e) return;
		var t = this._size, n = this._shadowSize || [], r = e.series, i = r.getRawData(), a = r.getShadowDim && r.getShadowDim(), o = a && i.getDimensionInfo(a) ? r.getShadowDim() : e.otherDim;
		if (o == null) return;
		var s = this._shadowPolygonPts, c = this._shadowPolylinePts;
		if (i !== this._shadowData || o !== this._shadowDim || t[0] !== n[0] || t[1] !== n[1]) {
			var l = i.getDataExtent(e.thisDim), u = i.getDataExtent(o), d = (u[1] - u[0]) * .3;
			u = [u[0] - d, u[1] + d];
			var f = [0, t[1]], p = [0, t[0]], m = [[t[0], 0], [0, 0]], h = [], g = p[1] / Math.max(1, i.count() - 1), _ = t[0] / (l[1] - l[0]), v = e.thisAxis.type === `time`, y = -g, b = Math.round(i.count() / t[0]), x;
			i.each([e.thisDim, o], function(e, t, n) {
				if (b > 0 && n % b) v || (y += g);
				else {
					y = v ? (+e - l[0]) * _ : y + g;
					var r = t == null || isNaN(t) || t === ``, i = r ? 0 : ps(t, u, f, !0);
					r && !x && n ? (m.push([m[m.length - 1][0], 0]), h.push([h[h.length - 1][0], 0])) : !r && x && (m.push([y, 0]), h.push([y, 0])), r || (m.push([y, i]), h.push([y, i])), x = r;
				}
			}), s = this._shadowPolygonPts = m, c = this._shadowPolylinePts = h;
		}
		this._shadowData = i, this._shadowDim = o, this._shadowSize = [t[0], t[1]];
		var S = this.dataZoomModel;
		function C(e) {
			var t = S.getModel(e ? `selectedDataBackground` : `dataBackground`), n = new ku(), r = new nd({
				shape: { points: s },
				segmentIgnoreThreshold: 1,
				style: t.getModel(`areaStyle`).getAreaStyle(),
				silent: !0,
				z2: -20
			}), i = new id({
				shape: { points: c },
				segmentIgnoreThreshold: 1,
				style: t.getModel(`lineStyle`).getLineStyle(),
				silent: !0,
				z2: -19
			});
			return n.add(r), n.add(i), n;
		}
		for (var w = 0; w < 3; w++) {
			var T = C(w === 1);
			this._displayables.sliderGroup.add(T), this._displayables.dataShadowSegs.push(T);
		}
	}, t.prototype._prepareDataShadowInfo = function() {
		var e = this.dataZoomModel, t = e.get(`showDataShadow`);
		if (t !== !1) {
			var n, r = this.ecModel;
			return e.eachTargetAxis(function(i, a) {
				P(e.getAxisProxy(i, a).getTargetSeriesModels(), function(e) {
					if (!n && !(t !== !0 && j(qz, e.get(`type`)) < 0)) {
						var o = r.getComponent($I(i), a).axis, s = Zz(i), c, l = e.coordinateSystem;
						s != null && l.getOtherAxis && (c = l.getOtherAxis(o).inverse), s = e.getData().mapDimension(s), n = {
							thisAxis: o,
							series: e,
							thisDim: e.getData().mapDimension(i),
							otherDim: s,
							otherAxisInverse: c
						};
					}
				}, this);
			}, this), n;
		}
	}, t.prototype._renderHandle = function() {
		var e = this.group, t = this._displayables, n = t.handles = [null, null], r = t.handleLabels = [null, null], i = this._displayables.sliderGroup, a = this._size, o = this.dataZoomModel, s = this.api, c = o.get(`borderRadius`) || 0, l = o.get(`brushSelect`), u = t.filler = new Bz({
			silent: l,
			style: { fill: o.get(`fillerColor`) },
			textConfig: { position: `inside` }
		});
		i.add(u), i.add(new Bz({
			silent: !0,
			subPixelOptimize: !0,
			shape: {
				x: 0,
				y: 0,
				width: a[0],
				height: a[1],
				r: c
			},
			style: {
				stroke: o.get(`dataBackgroundColor`) || o.get(`borderColor`),
				lineWidth: Vz,
				fill: Q.color.transparent
			}
		})), P([0, 1], function(t) {
			var a = o.get(`handleIcon`);
			!cv[a] && a.indexOf(`path://`) < 0 && a.indexOf(`image://`) < 0 && (a = `path://` + a);
			var s = dv(a, -1, 0, 2, 2, null, !0);
			s.attr({
				cursor: Qz(this._orient),
				draggable: !0,
				drift: R(this._onDragMove, this, t),
				ondragend: R(this._onDragEnd, this),
				onmouseover: R(this._onOverDataInfoTriggerArea, this, !0),
				onmouseout: R(this._onOverDataInfoTriggerArea, this, !1),
				z2: 5
			});
			var c = s.getBoundingRect(), l = o.get(`handleSize`);
			this._handleHeight = ms(l, this._size[1]), this._handleWidth = c.width / c.height * this._handleHeight, s.setStyle(o.getModel(`handleStyle`).getItemStyle()), s.style.strokeNoScale = !0, s.rectHover = !0, s.ensureState(`emphasis`).style = o.getModel([`emphasis`, `handleStyle`]).getItemStyle(), Jl(s);
			var u = o.get(`handleColor`);
			u != null && (s.style.fill = u), i.add(n[t] = s);
			var d = o.getModel(`textStyle`), f = (o.get(`handleLabel`) || {}).show || !1;
			e.add(r[t] = new Bo({
				silent: !0,
				invisible: !f,
				style: zf(d, {
					x: 0,
					y: 0,
					text: ``,
					verticalAlign: `middle`,
					align: `center`,
					fill: d.getTextColor(),
					font: d.getFont()
				}),
				z2: 10
			}));
		}, this);
		var d = u;
		if (l) {
			var f = ms(o.get(`moveHandleSize`), a[1]), p = t.moveHandle = new Fo({
				style: o.getModel(`moveHandleStyle`).getItemStyle(),
				silent: !0,
				shape: {
					r: [
						0,
						0,
						2,
						2
					],
					y: a[1] - .5,
					height: f
				}
			}), m = f * .8, h = t.moveHandleIcon = dv(o.get(`moveHandleIcon`), -m / 2, -m / 2, m, m, Q.color.neutral00, !0);
			h.silent = !0, h.y = a[1] + f / 2 - .5, p.ensureState(`emphasis`).style = o.getModel([`emphasis`, `moveHandleStyle`]).getItemStyle();
			var g = Math.min(a[1] / 2, Math.max(f, 10));
			d = t.moveZone = new Fo({
				invisible: !0,
				shape: {
					y: a[1] - g,
					height: f + g
				}
			}), d.on(`mouseover`, function() {
				s.enterEmphasis(p);
			}).on(`mouseout`, function() {
				s.leaveEmphasis(p);
			}), i.add(p), i.add(h), i.add(d);
		}
		d.attr({
			draggable: !0,
			cursor: `grab`,
			drift: R(this._onActualMoveZoneDrift, this),
			ondragstart: R(this._onActualMoveZoneDragStart, this),
			ondragend: R(this._onActualMoveZoneDragEnd, this),
			onmouseover: R(this._onOverDataInfoTriggerArea, this, !0),
			onmouseout: R(this._onOverDataInfoTriggerArea, this, !1)
		});
	}, t.prototype._resetInterval = function() {
		var e = this._range = this.dataZoomModel.getPercentRange(), t = this._getViewExtent();
		this._handleEnds = [ps(e[0], [0, 100], t, !0), ps(e[1], [0, 100], t, !0)];
	}, t.prototype._updateInterval = function(e, t) {
		var n = this.dataZoomModel, r = this._handleEnds, i = this._getViewExtent(), a = n.findRepresentativeAxisProxy().getMinMaxSpan(), o = [0, 100];
		aN(t, r, i, n.get(`zoomLock`) ? `all` : e, a.minSpan == null ? null : ps(a.minSpan, o, i, !0), a.maxSpan == null ? null : ps(a.maxSpan, o, i, !0));
		var s = this._range, c = this._range = vs([ps(r[0], i, o, !0), ps(r[1], i, o, !0)]);
		return !s || s[0] !== c[0] || s[1] !== c[1];
	}, t.prototype._updateView = function(e) {
		var t = this._displayables, n = this._handleEnds, r = vs(n.slice()), i = this._size;
		P([0, 1], function(e) {
			var r = t.handles[e], a = this._handleHeight;
			r.attr({
				scaleX: a / 2,
				scaleY: a / 2,
				x: n[e] + (e ? -1 : 1),
				y: i[1] / 2 - a / 2
			});
		}, this), t.filler.setShape({
			x: r[0],
			y: 0,
			width: r[1] - r[0],
			height: i[1]
		});
		var a = {
			x: r[0],
			width: r[1] - r[0]
		};
		t.moveHandle && (t.moveHandle.setShape(a), t.moveZone.setShape(a), t.moveZone.getBoundingRect(), t.moveHandleIcon && t.moveHandleIcon.attr(`x`, a.x + a.width / 2));
		for (var o = t.dataShadowSegs, s = [
			0,
			r[0],
			r[1],
			i[0]
		], c = 0; c < o.length; c++) {
			var l = o[c], u = l.getClipPath();
			u || (u = new Fo(), l.setClipPath(u)), u.setShape({
				x: s[c],
				y: 0,
				width: s[c + 1] - s[c],
				height: i[1]
			});
		}
		this._updateDataInfo(e);
	}, t.prototype._updateDataInfo = function(e) {
		var t = this.dataZoomModel, n = this._displayables, r = n.handleLabels, i = this._orient, a = [``, ``];
		if (t.get(`showDetail`)) {
			var o = t.findRepresentativeAxisProxy(), s = o.getAxisModel().axis.scale;
			if (o) {
				var c = this._range, l;
				if (e) {
					var u = {
						start: c[0],
						end: c[1]
					}, d = aL(t, o);
					if (d) {
						var f = d.calculateDataWindow(u).percentInverted;
						u = {
							start: f[0],
							end: f[1]
						};
					}
					l = o.calculateDataWindow(u);
				} else l = o.getWindow();
				a = [Xz(t, 0, l, s), Xz(t, 1, l, s)];
			}
		}
		var p = vs(this._handleEnds.slice());
		m.call(this, 0), m.call(this, 1);
		function m(e) {
			var t = nf(n.handles[e].parent, this.group), o = af(e === 0 ? `right` : `left`, t), s = this._handleWidth / 2 + Kz, c = rf([p[e] + (e === 0 ? -s : s), this._size[1] / 2], t);
			r[e].setStyle({
				x: c[0],
				y: c[1],
				verticalAlign: i === Wz ? `middle` : o,
				align: i === Wz ? o : `center`,
				text: a[e]
			});
		}
	}, t.prototype._onOverDataInfoTriggerArea = function(e) {
		this._isOverDataInfoTriggerArea = e, this._showDataInfo(e);
	}, t.prototype._showDataInfo = function(e) {
		var t = (this.dataZoomModel.get(`handleLabel`) || {}).show || !1, n = this.dataZoomModel.getModel([`emphasis`, `handleLabel`]).get(`show`) || !1, r = e || this._dragging ? n : t, i = this._displayables, a = i.handleLabels;
		a[0].attr(`invisible`, !r), a[1].attr(`invisible`, !r), i.moveHandle && this.api[r ? `enterEmphasis` : `leaveEmphasis`](i.moveHandle, 1);
	}, t.prototype._onActualMoveZoneDrift = function(e, t, n) {
		this.api.getZr().setCursorStyle(`grabbing`), this._onDragMove(`all`, e, t, n);
	}, t.prototype._onActualMoveZoneDragStart = function(e) {
		e.target.attr(`cursor`, `grabbing`), this._showDataInfo(!0);
	}, t.prototype._onActualMoveZoneDragEnd = function(e) {
		e.target.attr(`cursor`, `grab`), this._onDragEnd();
	}, t.prototype._onDragMove = function(e, t, n, r) {
		this._dragging = !0, zw(r.event);
		var i = this._displayables.sliderGroup.getLocalTransform(), a = rf([t, n], i, !0), o = this._updateInterval(e, a[0]), s = this.dataZoomModel.get(`realtime`);
		this._updateView(!s), o && s && this._dispatchZoomAction(!0);
	}, t.prototype._onDragEnd = function() {
		this._dragging = !1, this._isOverDataInfoTriggerArea || this._showDataInfo(!1), !this.dataZoomModel.get(`realtime`) && this._dispatchZoomAction(!1);
	}, t.prototype._onClickPanel = function(e) {
		var t = this._size, n = this._displayables.sliderGroup.transformCoordToLocal(e.offsetX, e.offsetY);
		if (!(n[0] < 0 || n[0] > t[0] || n[1] < 0 || n[1] > t[1])) {
			var r = this._handleEnds, i = (r[0] + r[1]) / 2, a = this._updateInterval(`all`, n[0] - i);
			this._updateView(), a && this._dispatchZoomAction(!1);
		}
	}, t.prototype._onBrushStart = function(e) {
		var t = e.offsetX, n = e.offsetY;
		this._brushStart = new Ot(t, n), this._brushing = !0, this._brushStartTime = +/* @__PURE__ */ new Date();
	}, t.prototype._onBrushEnd = function(e) {
		if (this._brushing) {
			var t = this._displayables.brushRect;
			if (this._brushing = !1, t) {
				t.attr(`ignore`, !0);
				var n = t.shape;
				if (!(+/* @__PURE__ */ new Date() - this._brushStartTime < 200 && Math.abs(n.width) < 5)) {
					var r = this._getViewExtent(), i = [0, 100], a = this._handleEnds = [n.x, n.x + n.width], o = this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();
					aN(0, a, r, 0, o.minSpan == null ? null : ps(o.minSpan, i, r, !0), o.maxSpan == null ? null : ps(o.maxSpan, i, r, !0)), this._range = vs([ps(a[0], r, i, !0), ps(a[1], r, i, !0)]), this._updateView(), this._dispatchZoomAction(!1);
				}
			}
		}
	}, t.prototype._onBrush = function(e) {
		this._brushing && (zw(e.event), this._updateBrushRect(e.offsetX, e.offsetY));
	}, t.prototype._updateBrushRect = function(e, t) {
		var n = this._displayables, r = this.dataZoomModel, i = n.brushRect;
		i || (i = n.brushRect = new Bz({
			silent: !0,
			style: r.getModel(`brushStyle`).getItemStyle()
		}), n.sliderGroup.add(i)), i.attr(`ignore`, !1);
		var a = this._brushStart, o = this._displayables.sliderGroup, s = o.transformCoordToLocal(e, t), c = o.transformCoordToLocal(a.x, a.y), l = this._size;
		s[0] = Math.max(Math.min(l[0], s[0]), 0), i.setShape({
			x: c[0],
			y: 0,
			width: s[0] - c[0],
			height: l[1]
		});
	}, t.prototype._dispatchZoomAction = function(e) {
		var t = this._range;
		this.api.dispatchAction({
			type: `dataZoom`,
			from: this.uid,
			dataZoomId: this.dataZoomModel.id,
			animation: e ? Jz : null,
			start: t[0],
			end: t[1]
		});
	}, t.prototype._findCoordRect = function() {
		var e, t = tL(this.dataZoomModel).infoList;
		if (!e && t.length) {
			var n = t[0].model.coordinateSystem;
			e = n.getRect && n.getRect();
		}
		if (!e) {
			var r = this.api.getWidth(), i = this.api.getHeight();
			e = {
				x: r * .2,
				y: i * .2,
				width: r * .6,
				height: i * .6
			};
		}
		return e;
	}, t.type = `dataZoom.slider`, t;
}(lL);
function Xz(e, t, n, r) {
	var i = e.get(`labelFormatter`), a = e.get(`labelPrecision`);
	(a == null || a === `auto`) && (a = n.valuePrecision);
	var o = n.value[t], s = o == null || isNaN(o) ? `` : Ey(r) || wy(r) ? r.getLabel({ value: Math.round(o) }) : isFinite(a) ? X(o, a, !0) : o + ``;
	return V(i) ? i(o, s) : H(i) ? i.replace(`{value}`, s) : s;
}
function Zz(e) {
	return {
		x: `y`,
		y: `x`,
		radius: `angle`,
		angle: `radius`
	}[e];
}
function Qz(e) {
	return e === `vertical` ? `ns-resize` : `ew-resize`;
}
function $z(e) {
	e.registerComponentModel(zz), e.registerComponentView(Yz), mL(e);
}
function eB(e) {
	pA(Rz), pA($z);
}
var tB = { get: function(e, t, n) {
	var r = T((nB[e] || {})[t]);
	return n && B(r) ? r[r.length - 1] : r;
} }, nB = {
	color: {
		active: [`#006edd`, `#e0ffff`],
		inactive: [Q.color.transparent]
	},
	colorHue: {
		active: [0, 360],
		inactive: [0, 0]
	},
	colorSaturation: {
		active: [.3, 1],
		inactive: [0, 0]
	},
	colorLightness: {
		active: [.9, .5],
		inactive: [0, 0]
	},
	colorAlpha: {
		active: [.3, 1],
		inactive: [0, 0]
	},
	opacity: {
		active: [.3, 1],
		inactive: [0, 0]
	},
	symbol: {
		active: [
			`circle`,
			`roundRect`,
			`diamond`
		],
		inactive: [`none`]
	},
	symbolSize: {
		active: [10, 50],
		inactive: [0, 0]
	}
}, rB = iM.mapVisual, iB = iM.eachVisual, aB = B, oB = P, sB = vs, cB = ps, lB = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.stateList = [`inRange`, `outOfRange`], n.replacableOptionKeys = [
			`inRange`,
			`outOfRange`,
			`target`,
			`controller`,
			`color`
		], n.layoutMode = {
			type: `box`,
			ignoreSize: !0
		}, n.dataBound = [-1 / 0, 1 / 0], n.targetVisuals = {}, n.controllerVisuals = {}, n;
	}
	return t.prototype.init = function(e, t, n) {
		this.mergeDefaultAndTheme(e, n);
	}, t.prototype.optionUpdated = function(e, t) {
		var n = this.option;
		!t && mR(n, e, this.replacableOptionKeys), this.textStyleModel = this.getModel(`textStyle`), this.resetItemSize(), this.completeVisualOption();
	}, t.prototype.resetVisual = function(e) {
		var t = this.stateList;
		e = R(e, this), this.controllerVisuals = pR(this.option.controller, t, e), this.targetVisuals = pR(this.option.target, t, e);
	}, t.prototype.getItemSymbol = function() {
		return null;
	}, t.prototype.getTargetSeriesIndices = function() {
		var e = this, t = this.option.seriesTargets;
		if (t) {
			var n = [];
			return oB(t, function(t) {
				if (t.seriesIndex != null) n.push(t.seriesIndex);
				else if (t.seriesId != null) {
					var r;
					e.ecModel.eachSeries(function(e) {
						e.id === t.seriesId && (r = e);
					}), r && n.push(r.componentIndex);
				}
			}), n;
		}
		var r = this.option.seriesId, i = this.option.seriesIndex;
		i == null && r == null && (i = `all`);
		var a = vc(this.ecModel, `series`, {
			index: i,
			id: r
		}, {
			useDefault: !1,
			enableAll: !0,
			enableNone: !1
		}).models;
		return F(a, function(e) {
			return e.componentIndex;
		});
	}, t.prototype.eachTargetSeries = function(e, t) {
		P(this.getTargetSeriesIndices(), function(n) {
			var r = this.ecModel.getSeriesByIndex(n);
			r && e.call(t, r);
		}, this);
	}, t.prototype.isTargetSeries = function(e) {
		var t = !1;
		return this.eachTargetSeries(function(n) {
			n === e && (t = !0);
		}), t;
	}, t.prototype.formatValueText = function(e, t, n) {
		var r = this.option, i = r.precision, a = this.dataBound, o = r.formatter, s;
		n ||= [`<`, `>`], B(e) && (e = e.slice(), s = !0);
		var c = t ? e : s ? [l(e[0]), l(e[1])] : l(e);
		return H(o) ? o.replace(`{value}`, s ? c[0] : c).replace(`{value2}`, s ? c[1] : c) : V(o) ? s ? o(e[0], e[1]) : o(e) : s ? e[0] === a[0] ? n[0] + ` ` + c[1] : e[1] === a[1] ? n[1] + ` ` + c[0] : c[0] + ` - ` + c[1] : c;
		function l(e) {
			return e === a[0] ? `min` : e === a[1] ? `max` : (+e).toFixed(Math.min(i, 20));
		}
	}, t.prototype.resetExtent = function() {
		var e = this.option, t = sB([e.min, e.max]);
		this._dataExtent = t;
	}, t.prototype.getDimension = function(e) {
		var t = this, n = this.option.seriesTargets;
		if (n) {
			var r = ne(n, function(n) {
				return n.seriesIndex != null && n.seriesIndex === e || n.seriesId != null && n.seriesId === t.ecModel.getSeriesByIndex(e).id;
			});
			if (r) return r.dimension;
		}
		return this.option.dimension;
	}, t.prototype.getDataDimensionIndex = function(e) {
		var t = e.hostModel.seriesIndex, n = this.getDimension(t);
		if (n != null) return e.getDimensionIndex(n);
		for (var r = e.dimensions, i = r.length - 1; i >= 0; i--) {
			var a = r[i], o = e.getDimensionInfo(a);
			if (!o.isCalculationCoord) return o.storeDimIndex;
		}
	}, t.prototype.getExtent = function() {
		return this._dataExtent.slice();
	}, t.prototype.completeVisualOption = function() {
		var e = this.ecModel, t = this.option, n = {
			inRange: t.inRange,
			outOfRange: t.outOfRange
		}, r = t.target ||= {}, i = t.controller ||= {};
		E(r, n), E(i, n);
		var a = this.isCategory();
		o.call(this, r), o.call(this, i), s.call(this, r, `inRange`, `outOfRange`), c.call(this, i);
		function o(n) {
			aB(t.color) && !n.inRange && (n.inRange = { color: t.color.slice().reverse() }), n.inRange = n.inRange || { color: e.get(`gradientColor`) };
		}
		function s(e, t, n) {
			var r = e[t], i = e[n];
			r && !i && (i = e[n] = {}, oB(r, function(e, t) {
				if (iM.isValidType(t)) {
					var n = tB.get(t, `inactive`, a);
					n != null && (i[t] = n, t === `color` && !i.hasOwnProperty(`opacity`) && !i.hasOwnProperty(`colorAlpha`) && (i.opacity = [0, 0]));
				}
			}));
		}
		function c(e) {
			var t = (e.inRange || {}).symbol || (e.outOfRange || {}).symbol, n = (e.inRange || {}).symbolSize || (e.outOfRange || {}).symbolSize, r = this.get(`inactiveColor`), i = this.getItemSymbol() || `roundRect`;
			oB(this.stateList, function(o) {
				var s = this.itemSize, c = e[o];
				c ||= e[o] = { color: a ? r : [r] }, c.symbol ?? (c.symbol = t && T(t) || (a ? i : [i])), c.symbolSize ?? (c.symbolSize = n && T(n) || (a ? s[0] : [s[0], s[0]])), c.symbol = rB(c.symbol, function(e) {
					return e === `none` ? i : e;
				});
				var l = c.symbolSize;
				if (l != null) {
					var u = -1 / 0;
					iB(l, function(e) {
						e > u && (u = e);
					}), c.symbolSize = rB(l, function(e) {
						return cB(e, [0, u], [0, s[0]], !0);
					});
				}
			}, this);
		}
	}, t.prototype.resetItemSize = function() {
		this.itemSize = [parseFloat(this.get(`itemWidth`)), parseFloat(this.get(`itemHeight`))];
	}, t.prototype.isCategory = function() {
		return !!this.option.categories;
	}, t.prototype.setSelected = function(e) {}, t.prototype.getSelected = function() {
		return null;
	}, t.prototype.getValueState = function(e) {
		return null;
	}, t.prototype.getVisualMeta = function(e) {
		return null;
	}, t.type = `visualMap`, t.dependencies = [`series`], t.defaultOption = {
		show: !0,
		z: 4,
		min: 0,
		max: 200,
		left: 0,
		right: null,
		top: null,
		bottom: 0,
		itemWidth: null,
		itemHeight: null,
		inverse: !1,
		orient: `vertical`,
		backgroundColor: Q.color.transparent,
		borderColor: Q.color.borderTint,
		contentColor: Q.color.theme[0],
		inactiveColor: Q.color.disabled,
		borderWidth: 0,
		padding: Q.size.m,
		textGap: 10,
		precision: 0,
		textStyle: { color: Q.color.secondary }
	}, t;
}(Yg), uB = [20, 140], dB = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n;
	}
	return t.prototype.optionUpdated = function(t, n) {
		e.prototype.optionUpdated.apply(this, arguments), this.resetExtent(), this.resetVisual(function(e) {
			e.mappingMethod = `linear`, e.dataExtent = this.getExtent();
		}), this._resetRange();
	}, t.prototype.resetItemSize = function() {
		e.prototype.resetItemSize.apply(this, arguments);
		var t = this.itemSize;
		(t[0] == null || isNaN(t[0])) && (t[0] = uB[0]), (t[1] == null || isNaN(t[1])) && (t[1] = uB[1]);
	}, t.prototype._resetRange = function() {
		var e = this.getExtent(), t = this.option.range;
		!t || t.auto ? (e.auto = 1, this.option.range = e) : B(t) && (t[0] > t[1] && t.reverse(), t[0] = Math.max(t[0], e[0]), t[1] = Math.min(t[1], e[1]));
	}, t.prototype.completeVisualOption = function() {
		e.prototype.completeVisualOption.apply(this, arguments), P(this.stateList, function(e) {
			var t = this.option.controller[e].symbolSize;
			t && t[0] !== t[1] && (t[0] = t[1] / 3);
		}, this);
	}, t.prototype.setSelected = function(e) {
		this.option.range = e.slice(), this._resetRange();
	}, t.prototype.getSelected = function() {
		var e = this.getExtent(), t = vs((this.get(`range`) || []).slice());
		return t[0] > e[1] && (t[0] = e[1]), t[1] > e[1] && (t[1] = e[1]), t[0] < e[0] && (t[0] = e[0]), t[1] < e[0] && (t[1] = e[0]), t;
	}, t.prototype.getValueState = function(e) {
		var t = this.option.range, n = this.getExtent(), r = W(this.option.unboundedRange, !0);
		return (r && t[0] <= n[0] || t[0] <= e) && (r && t[1] >= n[1] || e <= t[1]) ? `inRange` : `outOfRange`;
	}, t.prototype.findTargetDataIndices = function(e) {
		var t = [];
		return this.eachTargetSeries(function(n) {
			var r = [], i = n.getData();
			i.each(this.getDataDimensionIndex(i), function(t, n) {
				e[0] <= t && t <= e[1] && r.push(n);
			}, this), t.push({
				seriesId: n.id,
				dataIndex: r
			});
		}, this), t;
	}, t.prototype.getVisualMeta = function(e) {
		var t = fB(this, `outOfRange`, this.getExtent()), n = fB(this, `inRange`, this.option.range.slice()), r = [];
		function i(t, n) {
			r.push({
				value: t,
				color: e(t, n)
			});
		}
		for (var a = 0, o = 0, s = n.length, c = t.length; o < c && (!n.length || t[o] <= n[0]); o++) t[o] < n[a] && i(t[o], `outOfRange`);
		for (var l = 1; a < s; a++, l = 0) l && r.length && i(n[a], `outOfRange`), i(n[a], `inRange`);
		for (var l = 1; o < c; o++) (!n.length || n[n.length - 1] < t[o]) && (l &&= (r.length && i(r[r.length - 1].value, `outOfRange`), 0), i(t[o], `outOfRange`));
		var u = r.length;
		return {
			stops: r,
			outerColors: [u ? r[0].color : `transparent`, u ? r[u - 1].color : `transparent`]
		};
	}, t.type = `visualMap.continuous`, t.defaultOption = fh(lB.defaultOption, {
		align: `auto`,
		calculable: !1,
		hoverLink: !0,
		realtime: !0,
		handleIcon: `path://M-11.39,9.77h0a3.5,3.5,0,0,1-3.5,3.5h-22a3.5,3.5,0,0,1-3.5-3.5h0a3.5,3.5,0,0,1,3.5-3.5h22A3.5,3.5,0,0,1-11.39,9.77Z`,
		handleSize: `120%`,
		handleStyle: {
			borderColor: Q.color.neutral00,
			borderWidth: 1
		},
		indicatorIcon: `circle`,
		indicatorSize: `50%`,
		indicatorStyle: {
			borderColor: Q.color.neutral00,
			borderWidth: 2,
			shadowBlur: 2,
			shadowOffsetX: 1,
			shadowOffsetY: 1,
			shadowColor: Q.color.shadow
		}
	}), t;
}(lB);
function fB(e, t, n) {
	if (n[0] === n[1]) return n.slice();
	for (var r = 200, i = (n[1] - n[0]) / r, a = n[0], o = [], s = 0; s <= r && a < n[1]; s++) o.push(a), a += i;
	return o.push(n[1]), o;
}
var pB = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n.autoPositionValues = {
			left: 1,
			right: 1,
			top: 1,
			bottom: 1
		}, n;
	}
	return t.prototype.init = function(e, t) {
		this.ecModel = e, this.api = t;
	}, t.prototype.render = function(e, t, n, r) {
		this.visualMapModel = e, e.get(`show`) === !1 ? this.group.removeAll() : this.doRender(e, t, n, r);
	}, t.prototype.renderBackground = function(e) {
		var t = this.visualMapModel, n = Og(t.get(`padding`) || 0), r = e.getBoundingRect();
		e.add(new Fo({
			z2: -1,
			silent: !0,
			shape: {
				x: r.x - n[3],
				y: r.y - n[0],
				width: r.width + n[3] + n[1],
				height: r.height + n[0] + n[2]
			},
			style: {
				fill: t.get(`backgroundColor`),
				stroke: t.get(`borderColor`),
				lineWidth: t.get(`borderWidth`)
			}
		}));
	}, t.prototype.getControllerVisual = function(e, t, n) {
		n ||= {};
		var r = n.forceState, i = this.visualMapModel, a = {};
		t === `color` && (a.color = i.get(`contentColor`));
		function o(e) {
			return a[e];
		}
		function s(e, t) {
			a[e] = t;
		}
		var c = i.controllerVisuals[r || i.getValueState(e)];
		return P(iM.prepareVisualTypes(c), function(r) {
			var i = c[r];
			n.convertOpacityToAlpha && r === `opacity` && (r = `colorAlpha`, i = c.__alphaForOpacity), iM.dependsOn(r, t) && i && i.applyVisual(e, o, s);
		}), a[t];
	}, t.prototype.positionGroup = function(e) {
		var t = this.visualMapModel, n = this.api, r = Hg(t, n).refContainer;
		Ug(e, t.getBoxLayoutParams(), r);
	}, t.prototype.doRender = function(e, t, n, r) {}, t.type = `visualMap`, t;
}(GE), mB = [[
	`left`,
	`right`,
	`width`
], [
	`top`,
	`bottom`,
	`height`
]];
function hB(e, t, n) {
	var r = e.option, i = r.align;
	if (i != null && i !== `auto`) return i;
	for (var a = {
		width: t.getWidth(),
		height: t.getHeight()
	}, o = +(r.orient === `horizontal`), s = mB[o], c = [
		0,
		null,
		10
	], l = {}, u = 0; u < 3; u++) l[mB[1 - o][u]] = c[u], l[s[u]] = u === 2 ? n[0] : r[s[u]];
	var d = [[
		`x`,
		`width`,
		3
	], [
		`y`,
		`height`,
		0
	]][o], f = Bg(l, a, r.padding);
	return s[(f.margin[d[2]] || 0) + f[d[0]] + f[d[1]] * .5 < a[d[1]] * .5 ? 0 : 1];
}
function gB(e, t) {
	return P(e || [], function(e) {
		e.dataIndex != null && (e.dataIndexInside = e.dataIndex, e.dataIndex = null), e.highlightKey = `visualMap` + (t ? t.componentIndex : ``);
	}), e;
}
var _B = ps, vB = P, yB = Math.min, bB = Math.max, xB = 12, SB = 6, CB = function(e) {
	n(t, e);
	function t() {
		var n = e !== null && e.apply(this, arguments) || this;
		return n.type = t.type, n._shapes = {}, n._dataInterval = [], n._handleEnds = [], n._hoverLinkDataIndices = [], n;
	}
	return t.prototype.init = function(t, n) {
		e.prototype.init.call(this, t, n), this._hoverLinkFromSeriesMouseOver = R(this._hoverLinkFromSeriesMouseOver, this), this._hideIndicator = R(this._hideIndicator, this);
	}, t.prototype.doRender = function(e, t, n, r) {
		r && r.type === `selectDataRange` && r.from === this.uid || this._buildView();
	}, t.prototype._buildView = function() {
		this.group.removeAll();
		var e = this.visualMapModel, t = this.group;
		this._orient = e.get(`orient`), this._useHandle = e.get(`calculable`), this._resetInterval(), this._renderBar(t);
		var n = e.get(`text`);
		this._renderEndsText(t, n, 0), this._renderEndsText(t, n, 1), this._updateView(!0), this.renderBackground(t), this._updateView(), this._enableHoverLinkToSeries(), this._enableHoverLinkFromSeries(), this.positionGroup(t);
	}, t.prototype._renderEndsText = function(e, t, n) {
		if (t) {
			var r = t[1 - n];
			r = r == null ? `` : r + ``;
			var i = this.visualMapModel, a = i.get(`textGap`), o = i.itemSize, s = this._shapes.mainGroup, c = this._applyTransform([o[0] / 2, n === 0 ? -a : o[1] + a], s), l = this._applyTransform(n === 0 ? `bottom` : `top`, s), u = this._orient, d = this.visualMapModel.textStyleModel;
			this.group.add(new Bo({ style: zf(d, {
				x: c[0],
				y: c[1],
				verticalAlign: d.get(`verticalAlign`) || (u === `horizontal` ? `middle` : l),
				align: d.get(`align`) || (u === `horizontal` ? l : `center`),
				text: r
			}) }));
		}
	}, t.prototype._renderBar = function(e) {
		var t = this.visualMapModel, n = this._shapes, r = t.itemSize, i = this._orient, a = this._useHandle, o = hB(t, this.api, r), s = n.mainGroup = this._createBarGroup(o), c = new ku();
		s.add(c), c.add(n.outOfRange = wB()), c.add(n.inRange = wB(null, a ? DB(this._orient) : null, R(this._dragHandle, this, `all`, !1), R(this._dragHandle, this, `all`, !0))), c.setClipPath(new Fo({ shape: {
			x: 0,
			y: 0,
			width: r[0],
			height: r[1],
			r: 3
		} }));
		var l = t.textStyleModel.getTextRect(`国`), u = bB(l.width, l.height);
		a && (n.handleThumbs = [], n.handleLabels = [], n.handleLabelPoints = [], this._createHandle(t, s, 0, r, u, i), this._createHandle(t, s, 1, r, u, i)), this._createIndicator(t, s, r, u, i), e.add(s);
	}, t.prototype._createHandle = function(e, t, n, r, i, a) {
		var o = R(this._dragHandle, this, n, !1), s = R(this._dragHandle, this, n, !0), c = fn(e.get(`handleSize`), r[0]), l = dv(e.get(`handleIcon`), -c / 2, -c / 2, c, c, null, !0), u = DB(this._orient);
		l.attr({
			cursor: u,
			draggable: !0,
			drift: o,
			ondragend: s,
			onmousemove: function(e) {
				zw(e.event);
			}
		}), l.x = r[0] / 2, l.useStyle(e.getModel(`handleStyle`).getItemStyle()), l.setStyle({
			strokeNoScale: !0,
			strokeFirst: !0
		}), l.style.lineWidth *= 2, l.ensureState(`emphasis`).style = e.getModel([`emphasis`, `handleStyle`]).getItemStyle(), tu(l, !0), t.add(l);
		var d = this.visualMapModel.textStyleModel, f = new Bo({
			cursor: u,
			draggable: !0,
			drift: o,
			onmousemove: function(e) {
				zw(e.event);
			},
			ondragend: s,
			style: zf(d, {
				x: 0,
				y: 0,
				text: ``
			})
		});
		f.ensureState(`blur`).style = { opacity: .1 }, f.stateTransition = { duration: 200 }, this.group.add(f);
		var p = [c, 0], m = this._shapes;
		m.handleThumbs[n] = l, m.handleLabelPoints[n] = p, m.handleLabels[n] = f;
	}, t.prototype._createIndicator = function(e, t, n, r, i) {
		var a = fn(e.get(`indicatorSize`), n[0]), o = dv(e.get(`indicatorIcon`), -a / 2, -a / 2, a, a, null, !0);
		o.attr({
			cursor: `move`,
			invisible: !0,
			silent: !0,
			x: n[0] / 2
		});
		var s = e.getModel(`indicatorStyle`).getItemStyle();
		if (o instanceof Do) {
			var c = o.style;
			o.useStyle(O({
				image: c.image,
				x: c.x,
				y: c.y,
				width: c.width,
				height: c.height
			}, s));
		} else o.useStyle(s);
		t.add(o);
		var l = this.visualMapModel.textStyleModel, u = new Bo({
			silent: !0,
			invisible: !0,
			style: zf(l, {
				x: 0,
				y: 0,
				text: ``
			})
		});
		this.group.add(u);
		var d = [(i === `horizontal` ? r / 2 : SB) + n[0] / 2, 0], f = this._shapes;
		f.indicator = o, f.indicatorLabel = u, f.indicatorLabelPoint = d, this._firstShowIndicator = !0;
	}, t.prototype._dragHandle = function(e, t, n, r) {
		if (this._useHandle) {
			if (this._dragging = !t, !t) {
				var i = this._applyTransform([n, r], this._shapes.mainGroup, !0);
				this._updateInterval(e, i[1]), this._hideIndicator(), this._updateView();
			}
			t === !this.visualMapModel.get(`realtime`) && this.api.dispatchAction({
				type: `selectDataRange`,
				from: this.uid,
				visualMapId: this.visualMapModel.id,
				selected: this._dataInterval.slice()
			}), t ? !this._hovering && this._clearHoverLinkToSeries() : EB(this.visualMapModel) && this._doHoverLinkToSeries(this._handleEnds[e], !1);
		}
	}, t.prototype._resetInterval = function() {
		var e = this.visualMapModel, t = this._dataInterval = e.getSelected(), n = e.getExtent(), r = [0, e.itemSize[1]];
		this._handleEnds = [_B(t[0], n, r, !0), _B(t[1], n, r, !0)];
	}, t.prototype._updateInterval = function(e, t) {
		t ||= 0;
		var n = this.visualMapModel, r = this._handleEnds, i = [0, n.itemSize[1]];
		aN(t, r, i, e, 0);
		var a = n.getExtent();
		this._dataInterval = [_B(r[0], i, a, !0), _B(r[1], i, a, !0)];
	}, t.prototype._updateView = function(e) {
		var t = this.visualMapModel, n = t.getExtent(), r = this._shapes, i = [0, t.itemSize[1]], a = e ? i : this._handleEnds, o = this._createBarVisual(this._dataInterval, n, a, `inRange`), s = this._createBarVisual(n, n, i, `outOfRange`);
		r.inRange.setStyle({ fill: o.barColor }).setShape(`points`, o.barPoints), r.outOfRange.setStyle({ fill: s.barColor }).setShape(`points`, s.barPoints), this._updateHandle(a, o);
	}, t.prototype._createBarVisual = function(e, t, n, r) {
		var i = {
			forceState: r,
			convertOpacityToAlpha: !0
		}, a = this._makeColorGradient(e, i), o = [this.getControllerVisual(e[0], `symbolSize`, i), this.getControllerVisual(e[1], `symbolSize`, i)], s = this._createBarPoints(n, o);
		return {
			barColor: new gd(0, 0, 0, 1, a),
			barPoints: s,
			handlesColor: [a[0].color, a[a.length - 1].color]
		};
	}, t.prototype._makeColorGradient = function(e, t) {
		var n = 100, r = [], i = (e[1] - e[0]) / n;
		r.push({
			color: this.getControllerVisual(e[0], `color`, t),
			offset: 0
		});
		for (var a = 1; a < n; a++) {
			var o = e[0] + i * a;
			if (o > e[1]) break;
			r.push({
				color: this.getControllerVisual(o, `color`, t),
				offset: a / n
			});
		}
		return r.push({
			color: this.getControllerVisual(e[1], `color`, t),
			offset: 1
		}), r;
	}, t.prototype._createBarPoints = function(e, t) {
		var n = this.visualMapModel.itemSize;
		return [
			[n[0] - t[0], e[0]],
			[n[0], e[0]],
			[n[0], e[1]],
			[n[0] - t[1], e[1]]
		];
	}, t.prototype._createBarGroup = function(e) {
		var t = this._orient, n = this.visualMapModel.get(`inverse`);
		return new ku(t === `horizontal` && !n ? {
			scaleX: e === `bottom` ? 1 : -1,
			rotation: Math.PI / 2
		} : t === `horizontal` && n ? {
			scaleX: e === `bottom` ? -1 : 1,
			rotation: -Math.PI / 2
		} : t === `vertical` && !n ? {
			scaleX: e === `left` ? 1 : -1,
			scaleY: -1
		} : { scaleX: e === `left` ? 1 : -1 });
	}, t.prototype._updateHandle = function(e, t) {
		if (this._useHandle) {
			var n = this._shapes, r = this.visualMapModel, i = n.handleThumbs, a = n.handleLabels, o = r.itemSize, s = r.getExtent(), c = this._applyTransform(`left`, n.mainGroup);
			vB([0, 1], function(l) {
				var u = i[l];
				u.setStyle(`fill`, t.handlesColor[l]), u.y = e[l];
				var d = _B(e[l], [0, o[1]], s, !0), f = this.getControllerVisual(d, `symbolSize`);
				u.scaleX = u.scaleY = f / o[0], u.x = o[0] - f / 2;
				var p = rf(n.handleLabelPoints[l], nf(u, this.group));
				if (this._orient === `horizontal`) {
					var m = c === `left` || c === `top` ? (o[0] - f) / 2 : (o[0] - f) / -2;
					p[1] += m;
				}
				a[l].setStyle({
					x: p[0],
					y: p[1],
					text: r.formatValueText(this._dataInterval[l]),
					verticalAlign: `middle`,
					align: this._orient === `vertical` ? this._applyTransform(`left`, n.mainGroup) : `center`
				});
			}, this);
		}
	}, t.prototype._showIndicator = function(e, t, n, r) {
		var i = this.visualMapModel, a = i.getExtent(), o = i.itemSize, s = [0, o[1]], c = this._shapes, l = c.indicator;
		if (l) {
			l.attr(`invisible`, !1);
			var u = this.getControllerVisual(e, `color`, { convertOpacityToAlpha: !0 }), d = this.getControllerVisual(e, `symbolSize`), f = _B(e, a, s, !0), p = o[0] - d / 2, m = {
				x: l.x,
				y: l.y
			};
			l.y = f, l.x = p;
			var h = rf(c.indicatorLabelPoint, nf(l, this.group)), g = c.indicatorLabel;
			g.attr(`invisible`, !1);
			var _ = this._applyTransform(`left`, c.mainGroup), v = this._orient === `horizontal`;
			g.setStyle({
				text: (n || ``) + i.formatValueText(t),
				verticalAlign: v ? _ : `middle`,
				align: v ? `center` : _
			});
			var y = {
				x: p,
				y: f,
				style: { fill: u }
			}, b = { style: {
				x: h[0],
				y: h[1]
			} };
			if (i.ecModel.isAnimationEnabled() && !this._firstShowIndicator) {
				var x = {
					duration: 100,
					easing: `cubicInOut`,
					additive: !0
				};
				l.x = m.x, l.y = m.y, l.animateTo(y, x), g.animateTo(b, x);
			} else l.attr(y), g.attr(b);
			this._firstShowIndicator = !1;
			var S = this._shapes.handleLabels;
			if (S) for (var C = 0; C < S.length; C++) this.api.enterBlur(S[C]);
		}
	}, t.prototype._enableHoverLinkToSeries = function() {
		var e = this;
		this._shapes.mainGroup.on(`mousemove`, function(t) {
			if (e._hovering = !0, !e._dragging) {
				var n = e.visualMapModel.itemSize, r = e._applyTransform([t.offsetX, t.offsetY], e._shapes.mainGroup, !0, !0);
				r[1] = yB(bB(0, r[1]), n[1]), e._doHoverLinkToSeries(r[1], 0 <= r[0] && r[0] <= n[0]);
			}
		}).on(`mouseout`, function() {
			e._hovering = !1, !e._dragging && e._clearHoverLinkToSeries();
		});
	}, t.prototype._enableHoverLinkFromSeries = function() {
		var e = this.api.getZr();
		this.visualMapModel.option.hoverLink ? (e.on(`mouseover`, this._hoverLinkFromSeriesMouseOver, this), e.on(`mouseout`, this._hideIndicator, this)) : this._clearHoverLinkFromSeries();
	}, t.prototype._doHoverLinkToSeries = function(e, t) {
		var n = this.visualMapModel, r = n.itemSize;
		if (n.option.hoverLink) {
			var i = [0, r[1]], a = n.getExtent();
			e = yB(bB(i[0], e), i[1]);
			var o = TB(n, a, i), s = [e - o, e + o], c = _B(e, i, a, !0), l = [_B(s[0], i, a, !0), _B(s[1], i, a, !0)];
			s[0] < i[0] && (l[0] = -1 / 0), s[1] > i[1] && (l[1] = 1 / 0), t && (l[0] === -1 / 0 ? this._showIndicator(c, l[1], `< `, o) : l[1] === 1 / 0 ? this._showIndicator(c, l[0], `> `, o) : this._showIndicator(c, c, `≈ `, o));
			var u = this._hoverLinkDataIndices, d = [];
			(t || EB(n)) && (d = this._hoverLinkDataIndices = n.findTargetDataIndices(l));
			var f = dc(u, d);
			this._dispatchHighDown(`downplay`, gB(f[0], n)), this._dispatchHighDown(`highlight`, gB(f[1], n));
		}
	}, t.prototype._hoverLinkFromSeriesMouseOver = function(e) {
		var t;
		if (AD(e.target, function(e) {
			var n = Vc(e);
			if (n.dataIndex != null) return t = n, !0;
		}, !0), t) {
			var n = this.ecModel.getSeriesByIndex(t.seriesIndex), r = this.visualMapModel;
			if (r.isTargetSeries(n)) {
				var i = n.getData(t.dataType), a = i.getStore().get(r.getDataDimensionIndex(i), t.dataIndex);
				isNaN(a) || this._showIndicator(a, a);
			}
		}
	}, t.prototype._hideIndicator = function() {
		var e = this._shapes;
		e.indicator && e.indicator.attr(`invisible`, !0), e.indicatorLabel && e.indicatorLabel.attr(`invisible`, !0);
		var t = this._shapes.handleLabels;
		if (t) for (var n = 0; n < t.length; n++) this.api.leaveBlur(t[n]);
	}, t.prototype._clearHoverLinkToSeries = function() {
		this._hideIndicator();
		var e = this._hoverLinkDataIndices;
		this._dispatchHighDown(`downplay`, gB(e, this.visualMapModel)), e.length = 0;
	}, t.prototype._clearHoverLinkFromSeries = function() {
		this._hideIndicator();
		var e = this.api.getZr();
		e.off(`mouseover`, this._hoverLinkFromSeriesMouseOver), e.off(`mouseout`, this._hideIndicator);
	}, t.prototype._applyTransform = function(e, t, n, r) {
		var i = nf(t, r ? null : this.group);
		return B(e) ? rf(e, i, n) : af(e, i, n);
	}, t.prototype._dispatchHighDown = function(e, t) {
		t && t.length && this.api.dispatchAction({
			type: e,
			batch: t
		});
	}, t.prototype.dispose = function() {
		this._clearHoverLinkFromSeries(), this._clearHoverLinkToSeries();
	}, t.type = `visualMap.continuous`, t;
}(pB);
function wB(e, t, n, r) {
	return new nd({
		shape: { points: e },
		draggable: !!n,
		cursor: t,
		drift: n,
		onmousemove: function(e) {
			zw(e.event);
		},
		ondragend: r
	});
}
function TB(e, t, n) {
	var r = xB / 2, i = e.get(`hoverLinkDataSize`);
	return i && (r = _B(i, t, n, !0) / 2), r;
}
function EB(e) {
	return !!(e.get(`hoverLinkOnHandle`) ?? e.get(`realtime`));
}
function DB(e) {
	return e === `vertical` ? `ns-resize` : `ew-resize`;
}
var OB = {
	type: `selectDataRange`,
	event: `dataRangeSelected`,
	update: `update`
}, kB = function(e, t) {
	t.eachComponent({
		mainType: `visualMap`,
		query: e
	}, function(t) {
		t.setSelected(e.selected);
	});
}, AB = [{
	createOnAllSeries: !0,
	reset: function(e, t) {
		var n = [];
		return t.eachComponent(`visualMap`, function(t) {
			var r = e.pipelineContext;
			!t.isTargetSeries(e) || r && r.large || n.push(gR(t.stateList, t.targetVisuals, R(t.getValueState, t), t.getDataDimensionIndex(e.getData())));
		}), n;
	}
}, {
	createOnAllSeries: !0,
	reset: function(e, t) {
		var n = e.getData(), r = [];
		t.eachComponent(`visualMap`, function(t) {
			if (t.isTargetSeries(e)) {
				var i = t.getVisualMeta(R(jB, null, e, t)) || {
					stops: [],
					outerColors: []
				}, a = t.getDataDimensionIndex(n);
				a >= 0 && (i.dimension = a, r.push(i));
			}
		}), e.getData().setVisual(`visualMeta`, r);
	}
}];
function jB(e, t, n, r) {
	for (var i = t.targetVisuals[r], a = iM.prepareVisualTypes(i), o = { color: OD(e.getData(), `color`) }, s = 0, c = a.length; s < c; s++) {
		var l = a[s], u = i[l === `opacity` ? `__alphaForOpacity` : l];
		u && u.applyVisual(n, d, f);
	}
	return o.color;
	function d(e) {
		return o[e];
	}
	function f(e, t) {
		o[e] = t;
	}
}
var MB = P;
function NB(e) {
	var t = e && e.visualMap;
	B(t) || (t = t ? [t] : []), MB(t, function(e) {
		if (e) {
			PB(e, `splitList`) && !PB(e, `pieces`) && (e.pieces = e.splitList, delete e.splitList);
			var t = e.pieces;
			t && B(t) && MB(t, function(e) {
				U(e) && (PB(e, `start`) && !PB(e, `min`) && (e.min = e.start), PB(e, `end`) && !PB(e, `max`) && (e.max = e.end));
			});
		}
	});
}
function PB(e, t) {
	return e && e.hasOwnProperty && e.hasOwnProperty(t);
}
var FB = !1;
function IB(e) {
	FB || (FB = !0, e.registerSubTypeDefaulter(`visualMap`, function(e) {
		return !e.categories && (!(e.pieces ? e.pieces.length > 0 : e.splitNumber > 0) || e.calculable) ? `continuous` : `piecewise`;
	}), e.registerAction(OB, kB), P(AB, function(t) {
		e.registerVisual(e.PRIORITY.VISUAL.COMPONENT, t);
	}), e.registerPreprocessor(NB));
}
function LB(e) {
	e.registerComponentModel(dB), e.registerComponentView(CB), IB(e);
}
var RB = Math.sin, zB = Math.cos, BB = Math.PI, VB = Math.PI * 2, HB = 180 / BB, UB = function() {
	function e() {}
	return e.prototype.reset = function(e) {
		this._start = !0, this._d = [], this._str = ``, this._p = 10 ** (e || 4);
	}, e.prototype.moveTo = function(e, t) {
		this._add(`M`, e, t);
	}, e.prototype.lineTo = function(e, t) {
		this._add(`L`, e, t);
	}, e.prototype.bezierCurveTo = function(e, t, n, r, i, a) {
		this._add(`C`, e, t, n, r, i, a);
	}, e.prototype.quadraticCurveTo = function(e, t, n, r) {
		this._add(`Q`, e, t, n, r);
	}, e.prototype.arc = function(e, t, n, r, i, a) {
		this.ellipse(e, t, n, n, 0, r, i, a);
	}, e.prototype.ellipse = function(e, t, n, r, i, a, o, s) {
		var c = o - a, l = !s, u = Math.abs(c), d = Zr(u - VB) || (l ? c >= VB : -c >= VB), f = c > 0 ? c % VB : c % VB + VB, p = !1;
		p = d ? !0 : !Zr(u) && f >= BB == !!l;
		var m = e + n * zB(a), h = t + r * RB(a);
		this._start && this._add(`M`, m, h);
		var g = Math.round(i * HB);
		if (d) {
			var _ = 1 / this._p, v = (l ? 1 : -1) * (VB - _);
			this._add(`A`, n, r, g, 1, +l, e + n * zB(a + v), t + r * RB(a + v)), _ > .01 && this._add(`A`, n, r, g, 0, +l, m, h);
		} else {
			var y = e + n * zB(o), b = t + r * RB(o);
			this._add(`A`, n, r, g, +p, +l, y, b);
		}
	}, e.prototype.rect = function(e, t, n, r) {
		this._add(`M`, e, t), this._add(`l`, n, 0), this._add(`l`, 0, r), this._add(`l`, -n, 0), this._add(`Z`);
	}, e.prototype.closePath = function() {
		this._d.length > 0 && this._add(`Z`);
	}, e.prototype._add = function(e, t, n, r, i, a, o, s, c) {
		for (var l = [], u = this._p, d = 1; d < arguments.length; d++) {
			var f = arguments[d];
			if (isNaN(f)) {
				this._invalid = !0;
				return;
			}
			l.push(Math.round(f * u) / u);
		}
		this._d.push(e + l.join(` `)), this._start = e === `Z`;
	}, e.prototype.generateStr = function() {
		this._str = this._invalid ? `` : this._d.join(``), this._d = [];
	}, e.prototype.getStr = function() {
		return this._str;
	}, e;
}(), WB = `none`, GB = Math.round;
function KB(e) {
	var t = e.fill;
	return t != null && t !== WB;
}
function qB(e) {
	var t = e.stroke;
	return t != null && t !== WB;
}
var JB = [
	`lineCap`,
	`miterLimit`,
	`lineJoin`
], YB = F(JB, function(e) {
	return `stroke-` + e.toLowerCase();
});
function XB(e, t, n, r) {
	var i = t.opacity == null ? 1 : t.opacity;
	if (n instanceof Do) e(`opacity`, i);
	else {
		if (KB(t)) {
			var a = Yr(t.fill);
			e(`fill`, a.color);
			var o = t.fillOpacity == null ? a.opacity * i : t.fillOpacity * a.opacity * i;
			(r || o < 1) && e(`fill-opacity`, o);
		} else e(`fill`, WB);
		if (qB(t)) {
			var s = Yr(t.stroke);
			e(`stroke`, s.color);
			var c = t.strokeNoScale ? n.getLineScale() : 1, l = c ? (t.lineWidth || 0) / c : 0, u = t.strokeOpacity == null ? s.opacity * i : t.strokeOpacity * s.opacity * i, d = t.strokeFirst;
			if ((r || l !== 1) && e(`stroke-width`, l), (r || d) && e(`paint-order`, d ? `stroke` : `fill`), (r || u < 1) && e(`stroke-opacity`, u), t.lineDash) {
				var f = YD(n), p = f[0], m = f[1];
				p && (m = GB(m || 0), e(`stroke-dasharray`, p.join(`,`)), (m || r) && e(`stroke-dashoffset`, m));
			} else r && e(`stroke-dasharray`, WB);
			for (var h = 0; h < JB.length; h++) {
				var g = JB[h];
				if (r || t[g] !== vo[g]) {
					var _ = t[g] || vo[g];
					_ && e(YB[h], _);
				}
			}
		} else r && e(`stroke`, WB);
	}
}
var ZB = `http://www.w3.org/2000/svg`, QB = `http://www.w3.org/1999/xlink`, $B = `http://www.w3.org/2000/xmlns/`, eV = `http://www.w3.org/XML/1998/namespace`, tV = `ecmeta_`;
function nV(e) {
	return document.createElementNS(ZB, e);
}
function rV(e, t, n, r, i) {
	return {
		tag: e,
		attrs: n || {},
		children: r,
		text: i,
		key: t
	};
}
function iV(e, t) {
	var n = [];
	if (t) for (var r in t) {
		var i = t[r], a = r;
		i !== !1 && (i !== !0 && i != null && (a += `="` + i + `"`), n.push(a));
	}
	return `<` + e + ` ` + n.join(` `) + `>`;
}
function aV(e) {
	return `</` + e + `>`;
}
function oV(e, t) {
	t ||= {};
	var n = t.newline ? `
` : ``;
	function r(e) {
		var t = e.children, i = e.tag, a = e.attrs, o = e.text;
		return iV(i, a) + (i === `style` ? o || `` : Eh(o)) + (t ? `` + n + F(t, function(e) {
			return r(e);
		}).join(n) + n : ``) + aV(i);
	}
	return r(e);
}
function sV(e, t, n) {
	n ||= {};
	var r = n.newline ? `
` : ``, i = ` {` + r, a = r + `}`, o = F(L(e), function(t) {
		return t + i + F(L(e[t]), function(n) {
			return n + `:` + e[t][n] + `;`;
		}).join(r) + a;
	}).join(r), s = F(L(t), function(e) {
		return `@keyframes ` + e + i + F(L(t[e]), function(n) {
			return n + i + F(L(t[e][n]), function(r) {
				var i = t[e][n][r];
				return r === `d` && (i = `path("` + i + `")`), r + `:` + i + `;`;
			}).join(r) + a;
		}).join(r) + a;
	}).join(r);
	return !o && !s ? `` : [
		`<![CDATA[`,
		o,
		s,
		`]]>`
	].join(r);
}
function cV(e) {
	return {
		zrId: e,
		shadowCache: {},
		patternCache: {},
		gradientCache: {},
		clipPathCache: {},
		defs: {},
		cssNodes: {},
		cssAnims: {},
		cssStyleCache: {},
		cssAnimIdx: 0,
		shadowIdx: 0,
		gradientIdx: 0,
		patternIdx: 0,
		clipPathIdx: 0
	};
}
function lV(e, t, n, r) {
	return rV(`svg`, `root`, {
		width: e,
		height: t,
		xmlns: ZB,
		"xmlns:xlink": QB,
		version: `1.1`,
		baseProfile: `full`,
		viewBox: r ? `0 0 ` + e + ` ` + t : !1
	}, n);
}
var uV = 0;
function dV() {
	return uV++;
}
var fV = {
	cubicIn: `0.32,0,0.67,0`,
	cubicOut: `0.33,1,0.68,1`,
	cubicInOut: `0.65,0,0.35,1`,
	quadraticIn: `0.11,0,0.5,0`,
	quadraticOut: `0.5,1,0.89,1`,
	quadraticInOut: `0.45,0,0.55,1`,
	quarticIn: `0.5,0,0.75,0`,
	quarticOut: `0.25,1,0.5,1`,
	quarticInOut: `0.76,0,0.24,1`,
	quinticIn: `0.64,0,0.78,0`,
	quinticOut: `0.22,1,0.36,1`,
	quinticInOut: `0.83,0,0.17,1`,
	sinusoidalIn: `0.12,0,0.39,0`,
	sinusoidalOut: `0.61,1,0.88,1`,
	sinusoidalInOut: `0.37,0,0.63,1`,
	exponentialIn: `0.7,0,0.84,0`,
	exponentialOut: `0.16,1,0.3,1`,
	exponentialInOut: `0.87,0,0.13,1`,
	circularIn: `0.55,0,1,0.45`,
	circularOut: `0,0.55,0.45,1`,
	circularInOut: `0.85,0,0.15,1`
}, pV = `transform-origin`;
function mV(e, t, n) {
	var r = O({}, e.shape);
	O(r, t), e.buildPath(n, r);
	var i = new UB();
	return i.reset(fi(e)), n.rebuildPath(i, 1), i.generateStr(), i.getStr();
}
function hV(e, t) {
	var n = t.originX, r = t.originY;
	(n || r) && (e[pV] = n + `px ` + r + `px`);
}
var gV = {
	fill: `fill`,
	opacity: `opacity`,
	lineWidth: `stroke-width`,
	lineDashOffset: `stroke-dashoffset`
};
function _V(e, t) {
	var n = t.zrId + `-ani-` + t.cssAnimIdx++;
	return t.cssAnims[n] = e, n;
}
function vV(e, t, n) {
	var r = e.shape.paths, i = {}, a, o;
	if (P(r, function(e) {
		var t = cV(n.zrId);
		t.animation = !0, bV(e, {}, t, !0);
		var r = t.cssAnims, s = t.cssNodes, c = L(r), l = c.length;
		if (l) {
			o = c[l - 1];
			var u = r[o];
			for (var d in u) {
				var f = u[d];
				i[d] = i[d] || { d: `` }, i[d].d += f.d || ``;
			}
			for (var p in s) {
				var m = s[p].animation;
				m.indexOf(o) >= 0 && (a = m);
			}
		}
	}), a) {
		t.d = !1;
		var s = _V(i, n);
		return a.replace(o, s);
	}
}
function yV(e) {
	return H(e) ? fV[e] ? `cubic-bezier(` + fV[e] + `)` : xr(e) ? e : `` : ``;
}
function bV(e, t, n, r) {
	var i = e.animators, a = i.length, o = [];
	if (e instanceof md) {
		var s = vV(e, t, n);
		if (s) o.push(s);
		else if (!a) return;
	} else if (!a) return;
	for (var c = {}, l = 0; l < a; l++) {
		var u = i[l], d = [u.getMaxTime() / 1e3 + `s`], f = yV(u.getClip().easing), p = u.getDelay();
		f ? d.push(f) : d.push(`linear`), p && d.push(p / 1e3 + `s`), u.getLoop() && d.push(`infinite`);
		var m = d.join(` `);
		c[m] = c[m] || [m, []], c[m][1].push(u);
	}
	function h(i) {
		var a = i[1], o = a.length, s = {}, c = {}, l = {}, u = `animation-timing-function`;
		function d(e, t, n) {
			for (var r = e.getTracks(), i = e.getMaxTime(), a = 0; a < r.length; a++) {
				var o = r[a];
				if (o.needsAnimate()) {
					var s = o.keyframes, c = o.propName;
					if (n && (c = n(c)), c) for (var l = 0; l < s.length; l++) {
						var d = s[l], f = Math.round(d.time / i * 100) + `%`, p = yV(d.easing), m = d.rawValue;
						(H(m) || ae(m)) && (t[f] = t[f] || {}, t[f][c] = d.rawValue, p && (t[f][u] = p));
					}
				}
			}
		}
		for (var f = 0; f < o; f++) {
			var p = a[f], m = p.targetName;
			m ? m === `shape` && d(p, c) : !r && d(p, s);
		}
		for (var h in s) {
			var g = {};
			qn(g, e), O(g, s[h]);
			var _ = pi(g), v = s[h][u];
			l[h] = _ ? { transform: _ } : {}, hV(l[h], g), v && (l[h][u] = v);
		}
		var y, b = !0;
		for (var h in c) {
			l[h] = l[h] || {};
			var x = !y, v = c[h][u];
			x && (y = new Ya());
			var S = y.len();
			y.reset(), l[h].d = mV(e, c[h], y);
			var C = y.len();
			if (!x && S !== C) {
				b = !1;
				break;
			}
			v && (l[h][u] = v);
		}
		if (!b) for (var h in l) delete l[h].d;
		if (!r) for (var f = 0; f < o; f++) {
			var p = a[f], m = p.targetName;
			m === `style` && d(p, l, function(e) {
				return gV[e];
			});
		}
		for (var w = L(l), T = !0, E, f = 1; f < w.length; f++) {
			var D = w[f - 1], k = w[f];
			if (l[D][pV] !== l[k][pV]) {
				T = !1;
				break;
			}
			E = l[D][pV];
		}
		if (T && E) {
			for (var h in l) l[h][pV] && delete l[h][pV];
			t[pV] = E;
		}
		if (I(w, function(e) {
			return L(l[e]).length > 0;
		}).length) return _V(l, n) + ` ` + i[0] + ` both`;
	}
	for (var g in c) {
		var s = h(c[g]);
		s && o.push(s);
	}
	if (o.length) {
		var _ = n.zrId + `-cls-` + dV();
		n.cssNodes[`.` + _] = { animation: o.join(`,`) }, t.class = _;
	}
}
function xV(e, t, n) {
	if (!e.ignore) {
		if (e.isSilent()) {
			var r = { "pointer-events": `none` };
			SV(r, t, n, !0);
		} else {
			var i = e.states.emphasis && e.states.emphasis.style ? e.states.emphasis.style : {}, a = i.fill;
			if (!a) {
				var o = e.style && e.style.fill, s = e.states.select && e.states.select.style && e.states.select.style.fill, c = e.currentStates.indexOf(`select`) >= 0 && s || o;
				c && (a = qr(c));
			}
			var l = i.lineWidth;
			if (l) {
				var u = !i.strokeNoScale && e.transform ? e.transform[0] : 1;
				l /= u;
			}
			var r = { cursor: `pointer` };
			a && (r.fill = a), i.stroke && (r.stroke = i.stroke), l && (r[`stroke-width`] = l), SV(r, t, n, !0);
		}
	}
}
function SV(e, t, n, r) {
	var i = JSON.stringify(e), a = n.cssStyleCache[i];
	a || (a = n.zrId + `-cls-` + dV(), n.cssStyleCache[i] = a, n.cssNodes[`.` + a + (r ? `:hover` : ``)] = e), t.class = t.class ? t.class + ` ` + a : a;
}
var CV = Math.round;
function wV(e) {
	return e && H(e.src);
}
function TV(e) {
	return e && V(e.toDataURL);
}
function EV(e, t, n, r) {
	XB(function(i, a) {
		var o = i === `fill` || i === `stroke`;
		o && ui(a) ? VV(t, e, i, r) : o && si(a) ? HV(n, e, i, r) : e[i] = a, o && r.ssr && a === `none` && (e[`pointer-events`] = `visible`);
	}, t, n, !1), BV(n, e, r);
}
function DV(e, t) {
	var n = KT(t);
	n && (n.each(function(t, n) {
		t != null && (e[(`ecmeta_` + n).toLowerCase()] = t + ``);
	}), t.isSilent() && (e[tV + `silent`] = `true`));
}
function OV(e) {
	return Zr(e[0] - 1) && Zr(e[1]) && Zr(e[2]) && Zr(e[3] - 1);
}
function kV(e) {
	return Zr(e[4]) && Zr(e[5]);
}
function AV(e, t, n) {
	if (t && !(kV(t) && OV(t))) {
		var r = n ? 10 : 1e4;
		e.transform = OV(t) ? `translate(` + CV(t[4] * r) / r + ` ` + CV(t[5] * r) / r + `)` : ei(t);
	}
}
function jV(e, t, n) {
	for (var r = e.points, i = [], a = 0; a < r.length; a++) i.push(CV(r[a][0] * n) / n), i.push(CV(r[a][1] * n) / n);
	t.points = i.join(` `);
}
function MV(e) {
	return !e.smooth;
}
function NV(e) {
	var t = F(e, function(e) {
		return typeof e == `string` ? [e, e] : e;
	});
	return function(e, n, r) {
		for (var i = 0; i < t.length; i++) {
			var a = t[i], o = e[a[0]];
			o != null && (n[a[1]] = CV(o * r) / r);
		}
	};
}
var PV = {
	circle: [NV([
		`cx`,
		`cy`,
		`r`
	])],
	polyline: [jV, MV],
	polygon: [jV, MV]
};
function FV(e) {
	for (var t = e.animators, n = 0; n < t.length; n++) if (t[n].targetName === `shape`) return !0;
	return !1;
}
function IV(e, t) {
	var n = e.style, r = e.shape, i = PV[e.type], a = {}, o = t.animation, s = `path`, c = e.style.strokePercent, l = t.compress && fi(e) || 4;
	if (i && !t.willUpdate && (!i[1] || i[1](r)) && !(o && FV(e)) && !(c < 1)) {
		s = e.type;
		var u = 10 ** l;
		i[0](r, a, u);
	} else {
		var d = !e.path || e.shapeChanged();
		e.path || e.createPathProxy();
		var f = e.path;
		d && (f.beginPath(), e.buildPath(f, e.shape), e.pathUpdated());
		var p = f.getVersion(), m = e, h = m.__svgPathBuilder;
		m.__svgPathVersion === p && h && c === m.__svgPathStrokePercent || (h ||= m.__svgPathBuilder = new UB(), h.reset(l), f.rebuildPath(h, c), h.generateStr(), m.__svgPathVersion = p, m.__svgPathStrokePercent = c), a.d = h.getStr();
	}
	return AV(a, e.transform), EV(a, n, e, t), DV(a, e), t.animation && bV(e, a, t), t.emphasis && xV(e, a, t), rV(s, e.id + ``, a);
}
function LV(e, t) {
	var n = e.style, r = n.image;
	if (r && !H(r) && (wV(r) ? r = r.src : TV(r) && (r = r.toDataURL())), r) {
		var i = n.x || 0, a = n.y || 0, o = n.width, s = n.height, c = {
			href: r,
			width: o,
			height: s
		};
		return i && (c.x = i), a && (c.y = a), AV(c, e.transform), EV(c, n, e, t), DV(c, e), t.animation && bV(e, c, t), rV(`image`, e.id + ``, c);
	}
}
function RV(e, t) {
	var n = e.style, r = n.text;
	if (r != null && (r += ``), !(!r || isNaN(n.x) || isNaN(n.y))) {
		var i = n.font || `12px sans-serif`, a = n.x || 0, o = ni(n.y || 0, dn(i), n.textBaseline), s = {
			"dominant-baseline": `central`,
			"text-anchor": ti[n.textAlign] || n.textAlign
		};
		if (Ko(n)) {
			var c = ``, l = n.fontStyle, u = Wo(n.fontSize);
			if (!parseFloat(u)) return;
			var d = n.fontFamily || `sans-serif`, f = n.fontWeight;
			c += `font-size:` + u + `;font-family:` + d + `;`, l && l !== `normal` && (c += `font-style:` + l + `;`), f && f !== `normal` && (c += `font-weight:` + f + `;`), s.style = c;
		} else s.style = `font: ` + i;
		return r.match(/\s/) && (s[`xml:space`] = `preserve`), a && (s.x = a), o && (s.y = o), AV(s, e.transform), EV(s, n, e, t), DV(s, e), t.animation && bV(e, s, t), rV(`text`, e.id + ``, s, void 0, r);
	}
}
function zV(e, t) {
	if (e instanceof xo) return IV(e, t);
	if (e instanceof Do) return LV(e, t);
	if (e instanceof Co) return RV(e, t);
}
function BV(e, t, n) {
	var r = e.style;
	if (ri(r)) {
		var i = ii(e), a = n.shadowCache, o = a[i];
		if (!o) {
			var s = e.getGlobalScale(), c = s[0], l = s[1];
			if (!c || !l) return;
			var u = r.shadowOffsetX || 0, d = r.shadowOffsetY || 0, f = r.shadowBlur, p = Yr(r.shadowColor), m = p.opacity, h = p.color, g = f / 2 / c, _ = f / 2 / l, v = g + ` ` + _;
			o = n.zrId + `-s` + n.shadowIdx++, n.defs[o] = rV(`filter`, o, {
				id: o,
				x: `-100%`,
				y: `-100%`,
				width: `300%`,
				height: `300%`
			}, [rV(`feDropShadow`, ``, {
				dx: u / c,
				dy: d / l,
				stdDeviation: v,
				"flood-color": h,
				"flood-opacity": m
			})]), a[i] = o;
		}
		t.filter = di(o);
	}
}
function VV(e, t, n, r) {
	var i = e[n], a, o = { gradientUnits: i.global ? `userSpaceOnUse` : `objectBoundingBox` };
	if (ci(i)) a = `linearGradient`, o.x1 = i.x, o.y1 = i.y, o.x2 = i.x2, o.y2 = i.y2;
	else if (li(i)) a = `radialGradient`, o.cx = W(i.x, .5), o.cy = W(i.y, .5), o.r = W(i.r, .5);
	else return;
	for (var s = i.colorStops, c = [], l = 0, u = s.length; l < u; ++l) {
		var d = $r(s[l].offset) * 100 + `%`, f = s[l].color, p = Yr(f), m = p.color, h = p.opacity, g = { offset: d };
		g[`stop-color`] = m, h < 1 && (g[`stop-opacity`] = h), c.push(rV(`stop`, l + ``, g));
	}
	var _ = oV(rV(a, ``, o, c)), v = r.gradientCache, y = v[_];
	y || (y = r.zrId + `-g` + r.gradientIdx++, v[_] = y, o.id = y, r.defs[y] = rV(a, y, o, c)), t[n] = di(y);
}
function HV(e, t, n, r) {
	var i = e.style[n], a = e.getBoundingRect(), o = {}, s = i.repeat, c = s === `no-repeat`, l = s === `repeat-x`, u = s === `repeat-y`, d;
	if (ai(i)) {
		var f = i.imageWidth, p = i.imageHeight, m = void 0, h = i.image;
		if (H(h) ? m = h : wV(h) ? m = h.src : TV(h) && (m = h.toDataURL()), typeof Image > `u`) {
			var g = `Image width/height must been given explictly in svg-ssr renderer.`;
			ge(f, g), ge(p, g);
		} else if (f == null || p == null) {
			var _ = function(e, t) {
				if (e) {
					var n = e.elm, r = f || t.width, i = p || t.height;
					e.tag === `pattern` && (l ? (i = 1, r /= a.width) : u && (r = 1, i /= a.height)), e.attrs.width = r, e.attrs.height = i, n && (n.setAttribute(`width`, r), n.setAttribute(`height`, i));
				}
			}, v = et(m, null, e, function(e) {
				c || _(S, e), _(d, e);
			});
			v && v.width && v.height && (f ||= v.width, p ||= v.height);
		}
		d = rV(`image`, `img`, {
			href: m,
			width: f,
			height: p
		}), o.width = f, o.height = p;
	} else i.svgElement && (d = T(i.svgElement), o.width = i.svgWidth, o.height = i.svgHeight);
	if (d) {
		var y, b;
		c ? y = b = 1 : l ? (b = 1, y = o.width / a.width) : u ? (y = 1, b = o.height / a.height) : o.patternUnits = `userSpaceOnUse`, y != null && !isNaN(y) && (o.width = y), b != null && !isNaN(b) && (o.height = b);
		var x = pi(i);
		x && (o.patternTransform = x);
		var S = rV(`pattern`, ``, o, [d]), C = oV(S), w = r.patternCache, E = w[C];
		E || (E = r.zrId + `-p` + r.patternIdx++, w[C] = E, o.id = E, S = r.defs[E] = rV(`pattern`, E, o, [d])), t[n] = di(E);
	}
}
function UV(e, t, n) {
	var r = n.clipPathCache, i = n.defs, a = r[e.id];
	if (!a) {
		a = n.zrId + `-c` + n.clipPathIdx++;
		var o = { id: a };
		r[e.id] = a, i[a] = rV(`clipPath`, a, o, [IV(e, n)]);
	}
	t[`clip-path`] = di(a);
}
function WV(e) {
	return document.createTextNode(e);
}
function GV(e, t, n) {
	e.insertBefore(t, n);
}
function KV(e, t) {
	e.removeChild(t);
}
function qV(e, t) {
	e.appendChild(t);
}
function JV(e) {
	return e.parentNode;
}
function YV(e) {
	return e.nextSibling;
}
function XV(e, t) {
	e.textContent = t;
}
var ZV = 58, QV = 120, $V = rV(``, ``);
function eH(e) {
	return e === void 0;
}
function tH(e) {
	return e !== void 0;
}
function nH(e, t, n) {
	for (var r = {}, i = t; i <= n; ++i) {
		var a = e[i].key;
		a !== void 0 && (r[a] = i);
	}
	return r;
}
function rH(e, t) {
	var n = e.key === t.key;
	return e.tag === t.tag && n;
}
function iH(e) {
	var t, n = e.children, r = e.tag;
	if (tH(r)) {
		var i = e.elm = nV(r);
		if (sH($V, e), B(n)) for (t = 0; t < n.length; ++t) {
			var a = n[t];
			a != null && qV(i, iH(a));
		}
		else tH(e.text) && !U(e.text) && qV(i, WV(e.text));
	} else e.elm = WV(e.text);
	return e.elm;
}
function aH(e, t, n, r, i) {
	for (; r <= i; ++r) {
		var a = n[r];
		a != null && GV(e, iH(a), t);
	}
}
function oH(e, t, n, r) {
	for (; n <= r; ++n) {
		var i = t[n];
		i != null && (tH(i.tag) ? KV(JV(i.elm), i.elm) : KV(e, i.elm));
	}
}
function sH(e, t) {
	var n, r = t.elm, i = e && e.attrs || {}, a = t.attrs || {};
	if (i !== a) {
		for (n in a) {
			var o = a[n];
			i[n] !== o && (o === !0 ? r.setAttribute(n, ``) : o === !1 ? r.removeAttribute(n) : n === `style` ? r.style.cssText = o : n.charCodeAt(0) === QV ? n === `xmlns:xlink` || n === `xmlns` ? r.setAttributeNS($B, n, o) : n.charCodeAt(3) === ZV ? r.setAttributeNS(eV, n, o) : n.charCodeAt(5) === ZV ? r.setAttributeNS(QB, n, o) : r.setAttribute(n, o) : r.setAttribute(n, o));
		}
		for (n in i) n in a || r.removeAttribute(n);
	}
}
function cH(e, t, n) {
	for (var r = 0, i = 0, a = t.length - 1, o = t[0], s = t[a], c = n.length - 1, l = n[0], u = n[c], d, f, p, m; r <= a && i <= c;) o == null ? o = t[++r] : s == null ? s = t[--a] : l == null ? l = n[++i] : u == null ? u = n[--c] : rH(o, l) ? (lH(o, l), o = t[++r], l = n[++i]) : rH(s, u) ? (lH(s, u), s = t[--a], u = n[--c]) : rH(o, u) ? (lH(o, u), GV(e, o.elm, YV(s.elm)), o = t[++r], u = n[--c]) : rH(s, l) ? (lH(s, l), GV(e, s.elm, o.elm), s = t[--a], l = n[++i]) : (eH(d) && (d = nH(t, r, a)), f = d[l.key], eH(f) ? GV(e, iH(l), o.elm) : (p = t[f], p.tag === l.tag ? (lH(p, l), t[f] = void 0, GV(e, p.elm, o.elm)) : GV(e, iH(l), o.elm)), l = n[++i]);
	(r <= a || i <= c) && (r > a ? (m = n[c + 1] == null ? null : n[c + 1].elm, aH(e, m, n, i, c)) : oH(e, t, r, a));
}
function lH(e, t) {
	var n = t.elm = e.elm, r = e.children, i = t.children;
	e !== t && (sH(e, t), eH(t.text) ? tH(r) && tH(i) ? r !== i && cH(n, r, i) : tH(i) ? (tH(e.text) && XV(n, ``), aH(n, null, i, 0, i.length - 1)) : tH(r) ? oH(n, r, 0, r.length - 1) : tH(e.text) && XV(n, ``) : e.text !== t.text && (tH(r) && oH(n, r, 0, r.length - 1), XV(n, t.text)));
}
function uH(e, t) {
	if (rH(e, t)) lH(e, t);
	else {
		var n = e.elm, r = JV(n);
		iH(t), r !== null && (GV(r, t.elm, YV(n)), oH(r, [e], 0, 0));
	}
	return t;
}
var dH = 0, fH = function() {
	function e(e, t, n) {
		if (this.type = `svg`, this.configLayer = pH(`configLayer`), this.storage = t, this._opts = n = O({}, n), this.root = e, this._id = `zr` + dH++, this._oldVNode = lV(n.width, n.height), e && !n.ssr) {
			var r = this._viewport = document.createElement(`div`);
			r.style.cssText = `position:relative;overflow:hidden`;
			var i = this._svgDom = this._oldVNode.elm = nV(`svg`);
			sH(null, this._oldVNode), r.appendChild(i), e.appendChild(r);
		}
		this.resize(n.width, n.height);
	}
	return e.prototype.getType = function() {
		return this.type;
	}, e.prototype.getViewportRoot = function() {
		return this._viewport;
	}, e.prototype.getViewportRootOffset = function() {
		var e = this.getViewportRoot();
		if (e) return {
			offsetLeft: e.offsetLeft || 0,
			offsetTop: e.offsetTop || 0
		};
	}, e.prototype.getSvgDom = function() {
		return this._svgDom;
	}, e.prototype.refresh = function() {
		if (this.root) {
			var e = this.renderToVNode({ willUpdate: !0 });
			e.attrs.style = `position:absolute;left:0;top:0;user-select:none`, uH(this._oldVNode, e), this._oldVNode = e;
		}
	}, e.prototype.renderOneToVNode = function(e) {
		return zV(e, cV(this._id));
	}, e.prototype.renderToVNode = function(e) {
		e ||= {};
		var t = this.storage.getDisplayList(!0), n = this._width, r = this._height, i = cV(this._id);
		i.animation = e.animation, i.willUpdate = e.willUpdate, i.compress = e.compress, i.emphasis = e.emphasis, i.ssr = this._opts.ssr;
		var a = [], o = this._bgVNode = mH(n, r, this._backgroundColor, i);
		o && a.push(o);
		var s = e.compress ? null : this._mainVNode = rV(`g`, `main`, {}, []);
		this._paintList(t, i, s ? s.children : a), s && a.push(s);
		var c = F(L(i.defs), function(e) {
			return i.defs[e];
		});
		if (c.length && a.push(rV(`defs`, `defs`, {}, c)), e.animation) {
			var l = sV(i.cssNodes, i.cssAnims, { newline: !0 });
			if (l) {
				var u = rV(`style`, `stl`, {}, [], l);
				a.push(u);
			}
		}
		return lV(n, r, a, e.useViewBox);
	}, e.prototype.renderToString = function(e) {
		return e ||= {}, oV(this.renderToVNode({
			animation: W(e.cssAnimation, !0),
			emphasis: W(e.cssEmphasis, !0),
			willUpdate: !1,
			compress: !0,
			useViewBox: W(e.useViewBox, !0)
		}), { newline: !0 });
	}, e.prototype.setBackgroundColor = function(e) {
		this._backgroundColor = e;
	}, e.prototype.getSvgRoot = function() {
		return this._mainVNode && this._mainVNode.elm;
	}, e.prototype._paintList = function(e, t, n) {
		for (var r = e.length, i = [], a = 0, o, s, c = 0, l = 0; l < r; l++) {
			var u = e[l];
			if (!u.invisible) {
				var d = u.__clipPaths, f = d && d.length || 0, p = s && s.length || 0, m = void 0;
				for (m = Math.max(f - 1, p - 1); m >= 0 && !(d && s && d[m] === s[m]); m--);
				for (var h = p - 1; h > m; h--) a--, o = i[a - 1];
				for (var g = m + 1; g < f; g++) {
					var _ = {};
					UV(d[g], _, t);
					var v = rV(`g`, `clip-g-` + c++, _, []);
					(o ? o.children : n).push(v), i[a++] = v, o = v;
				}
				s = d;
				var y = zV(u, t);
				y && (o ? o.children : n).push(y);
			}
		}
	}, e.prototype.resize = function(e, t) {
		var n = this._opts, r = this.root, i = this._viewport;
		if (e != null && (n.width = e), t != null && (n.height = t), r && i && (i.style.display = `none`, e = qD(r, 0, n), t = qD(r, 1, n), i.style.display = ``), this._width !== e || this._height !== t) {
			if (this._width = e, this._height = t, i) {
				var a = i.style;
				a.width = e + `px`, a.height = t + `px`;
			}
			if (si(this._backgroundColor)) this.refresh();
			else {
				var o = this._svgDom;
				o && (o.setAttribute(`width`, e), o.setAttribute(`height`, t));
				var s = this._bgVNode && this._bgVNode.elm;
				s && (s.setAttribute(`width`, e), s.setAttribute(`height`, t));
			}
		}
	}, e.prototype.getWidth = function() {
		return this._width;
	}, e.prototype.getHeight = function() {
		return this._height;
	}, e.prototype.dispose = function() {
		this.root && (this.root.innerHTML = ``), this._svgDom = this._viewport = this.storage = this._oldVNode = this._bgVNode = this._mainVNode = null;
	}, e.prototype.clear = function() {
		this._svgDom && (this._svgDom.innerHTML = null), this._oldVNode = null;
	}, e.prototype.toDataURL = function(e) {
		var t = this.renderToString(), n = `data:image/svg+xml;`;
		return e ? (t = mi(t), t && n + `base64,` + t) : n + `charset=UTF-8,` + encodeURIComponent(t);
	}, e;
}();
function pH(e) {
	return function() {};
}
function mH(e, t, n, r) {
	var i;
	if (n && n !== `none`) {
		if (i = rV(`rect`, `bg`, {
			width: e,
			height: t,
			x: `0`,
			y: `0`
		}), ui(n)) VV({ fill: n }, i.attrs, `fill`, r);
		else if (si(n)) HV({
			style: { fill: n },
			dirty: Oe,
			getBoundingRect: function() {
				return {
					width: e,
					height: t
				};
			}
		}, i.attrs, `fill`, r);
		else {
			var a = Yr(n), o = a.color, s = a.opacity;
			i.attrs.fill = o, s < 1 && (i.attrs[`fill-opacity`] = s);
		}
	}
	return i;
}
function hH(e) {
	e.registerPainter(`svg`, fH);
}
function gH(e, t, n) {
	var r = l.createCanvas(), i = t.getWidth(), a = t.getHeight(), o = r.style;
	return o && (o.position = `absolute`, o.left = `0`, o.top = `0`, o.width = i + `px`, o.height = a + `px`, r.setAttribute(`data-zr-dom-id`, e)), r.width = i * n, r.height = a * n, r;
}
function _H(e) {
	return !e.__cursors.get(0);
}
function vH(e) {
	var t = e.__cursors.get(0);
	return {
		startIdx: t ? t.startIdx : 0,
		endIdx: t ? t.endIdx : 0
	};
}
var yH = function(e) {
	n(t, e);
	function t(t, n, r) {
		var i = e.call(this) || this;
		i.motionBlur = !1, i.lastFrameAlpha = .7, i.dpr = 1, i.virtual = !1, i.config = {}, i.zlevel = 0, i.zlevel2 = 0, i.maxRepaintRectCount = 5, i.__dirty = !0, i.__firstTimePaint = !0, i.__prevIdx = {
			startIdx: 0,
			endIdx: 0
		};
		var a;
		r ||= Bi, typeof t == `string` ? a = gH(t, n, r) : U(t) && (a = t, t = a.id), i.id = t, i.dom = a;
		var o = a.style;
		return o && (De(a), a.onselectstart = function() {
			return !1;
		}, o.padding = `0`, o.margin = `0`, o.borderWidth = `0`), i.painter = n, i.dpr = r, i;
	}
	return t.prototype.afterBrush = function() {
		this.__prevIdx = vH(this);
	}, t.prototype.initContext = function() {
		this.ctx = this.dom.getContext(`2d`), this.ctx.dpr = this.dpr;
	}, t.prototype.setUnpainted = function() {
		this.__firstTimePaint = !0;
	}, t.prototype.createBackBuffer = function() {
		var e = this.dpr;
		this.domBack = gH(`back-` + this.id, this.painter, e), this.ctxBack = this.domBack.getContext(`2d`), e !== 1 && this.ctxBack.scale(e, e);
	}, t.prototype.createRepaintRects = function(e, t, n, r) {
		if (this.__firstTimePaint) return this.__firstTimePaint = !1, null;
		var i = [], a = this.maxRepaintRectCount, o = !1, s = new J(0, 0, 0, 0);
		function c(e) {
			if (e.isFinite() && !e.isZero()) {
				if (i.length === 0) {
					var t = new J(0, 0, 0, 0);
					t.copy(e), i.push(t);
				} else {
					for (var n = !1, r = 1 / 0, c = 0, l = 0; l < i.length; ++l) {
						var u = i[l];
						if (u.intersect(e)) {
							var d = new J(0, 0, 0, 0);
							d.copy(u), d.union(e), i[l] = d, n = !0;
							break;
						}
						if (o) {
							s.copy(e), s.union(u);
							var f = e.width * e.height, p = u.width * u.height, m = s.width * s.height - f - p;
							m < r && (r = m, c = l);
						}
					}
					if (o && (i[c].union(e), n = !0), !n) {
						var t = new J(0, 0, 0, 0);
						t.copy(e), i.push(t);
					}
					o ||= i.length >= a;
				}
			}
		}
		for (var l = vH(this), u = l.startIdx; u < l.endIdx; ++u) {
			var d = e[u];
			if (d) {
				var f = d.shouldBePainted(n, r, !0, !0), p = d.__isRendered && (d.__dirty & 1 || !f) ? d.getPrevPaintRect() : null;
				p && c(p);
				var m = f && (d.__dirty & 1 || !d.__isRendered) ? d.getPaintRect() : null;
				m && c(m);
			}
		}
		for (var h = this.__prevIdx, u = h.startIdx; u < h.endIdx; ++u) {
			var d = t[u], f = d && d.shouldBePainted(n, r, !0, !0);
			if (d && (!f || !d.__zr) && d.__isRendered) {
				var p = d.getPrevPaintRect();
				p && c(p);
			}
		}
		var g;
		do {
			g = !1;
			for (var u = 0; u < i.length;) if (i[u].isZero()) i.splice(u, 1);
			else {
				for (var _ = u + 1; _ < i.length;) i[u].intersect(i[_]) ? (g = !0, i[u].union(i[_]), i.splice(_, 1)) : _++;
				u++;
			}
		} while (g);
		return this._paintRects = i, i;
	}, t.prototype.debugGetPaintRects = function() {
		return (this._paintRects || []).slice();
	}, t.prototype.resize = function(e, t) {
		var n = this.dpr, r = this.dom, i = r.style, a = this.domBack;
		i && (i.width = e + `px`, i.height = t + `px`), r.width = e * n, r.height = t * n, a && (a.width = e * n, a.height = t * n, n !== 1 && this.ctxBack.scale(n, n));
	}, t.prototype.clear = function(e, t, n) {
		var r = this.dom, i = this.ctx, a = r.width, o = r.height;
		t ||= this.clearColor;
		var s = this.motionBlur && !e, c = this.lastFrameAlpha, l = this.dpr, u = this;
		s && (this.domBack || this.createBackBuffer(), this.ctxBack.globalCompositeOperation = `copy`, this.ctxBack.drawImage(r, 0, 0, a / l, o / l));
		var d = this.domBack;
		function f(e, n, r, a) {
			if (i.clearRect(e, n, r, a), t && t !== `transparent`) {
				var o = void 0;
				le(t) ? (o = (t.global || t.__width === r && t.__height === a) && t.__canvasGradient || WD(i, t, {
					x: 0,
					y: 0,
					width: r,
					height: a
				}), t.__canvasGradient = o, t.__width = r, t.__height = a) : ue(t) && (t.scaleX = t.scaleX || l, t.scaleY = t.scaleY || l, o = nO(i, t, { dirty: function() {
					u.setUnpainted(), u.painter.refresh();
				} })), i.save(), i.fillStyle = o || t, i.fillRect(e, n, r, a), i.restore();
			}
			s && (i.save(), i.globalAlpha = c, i.drawImage(d, e, n, r, a), i.restore());
		}
		!n || s ? f(0, 0, a, o) : n.length && P(n, function(e) {
			f(e.x * l, e.y * l, e.width * l, e.height * l);
		});
	}, t;
}(Ri), bH = 1e5, xH = 314159, SH = void 0, CH = 1, wH = 2;
function TH(e) {
	return e ? e.__builtin__ ? !0 : typeof e.resize == `function` && typeof e.refresh == `function` : !1;
}
function EH(e, t) {
	var n = document.createElement(`div`);
	return n.style.cssText = [
		`position:relative`,
		`width:` + e + `px`,
		`height:` + t + `px`,
		`padding:0`,
		`margin:0`,
		`border-width:0`
	].join(`;`) + `;`, n;
}
function DH(e, t, n, r) {
	var i = new yH(e, t, t.dpr);
	return i.zlevel = n, i.zlevel2 = r, i.__builtin__ = !0, OH(i), i;
}
function OH(e) {
	e.__cursorStack = [], e.__cursors = G();
}
function kH(e) {
	return e.startIdx = e.drawIdx = e.endIdx = e.endIdxNew = 0, e.used = !1, e.first = e.last = NaN, e.notClearIdx = -1, e;
}
function AH(e, t) {
	var n = e.__cursors, r = +t;
	return n.get(r) || (e.__cursorStack.push(r), n.set(r, kH({ key: r })));
}
function jH(e, t) {
	for (var n = e.__cursorStack, r = 0; r < n.length; r++) t(e.__cursors.get(n[r]));
}
function MH(e, t) {
	var n = e.layers;
	return n[t] || (n[t] = [
		,
		,
		,
	]);
}
function NH(e, t, n) {
	for (var r = e.layerStack, i = 0; i < r.length; i++) {
		var a = r[i].zl, o = r[i].zl2, s = e.layers[a][o];
		n && (n & PH && !s.__builtin__ || n & FH && s.__builtin__ || n & IH && s === e.hoverlayer) || t(s, a, o, i);
	}
}
var PH = 1, FH = 2, IH = 4, LH = PH | IH, RH = function() {
	function e(e, t, n, r) {
		this.type = `canvas`, this._prevDisplayList = [], this._layerConfig = {}, this._needsManuallyCompositing = !1, this.type = `canvas`, this._i = {
			layerStack: [],
			layers: []
		};
		var i = !e.nodeName || e.nodeName.toUpperCase() === `CANVAS`;
		if (this._opts = n = O({}, n || {}), this.dpr = n.devicePixelRatio || Bi, this._singleCanvas = i, this.root = e, e.style && (De(e), e.innerHTML = ``), this.storage = t, this._prevDisplayList = [], i) {
			var a = e, o = a.width, s = a.height;
			n.width != null && (o = n.width), n.height != null && (s = n.height), this.dpr = n.devicePixelRatio || 1, a.width = o * this.dpr, a.height = s * this.dpr, this._width = o, this._height = s;
			var c = DH(a, this, xH, 0);
			c.initContext(), this._insertLayer(c, xH, 0, !0), this._domRoot = e;
		} else {
			this._width = qD(e, 0, n), this._height = qD(e, 1, n);
			var l = this._domRoot = EH(this._width, this._height);
			e.appendChild(l);
		}
	}
	return e.prototype.getType = function() {
		return `canvas`;
	}, e.prototype.isSingleCanvas = function() {
		return this._singleCanvas;
	}, e.prototype.getViewportRoot = function() {
		return this._domRoot;
	}, e.prototype.getViewportRootOffset = function() {
		var e = this.getViewportRoot();
		if (e) return {
			offsetLeft: e.offsetLeft || 0,
			offsetTop: e.offsetTop || 0
		};
	}, e.prototype.refresh = function(e) {
		var t = e && !U(e) ? { paintAll: !!e } : e || {}, n = W(t.refresh, !0), r = W(t.refreshHover, !1);
		if (r && (this._hoverLayerDirty = wH), !n) return r && this._paintHoverList(this.storage.getDisplayList(!1)), this;
		var i = this.storage.getDisplayList(!0);
		this._updateLayerStatus(i, t.paintAll), this._redrawId = Math.random();
		var a = this._prevDisplayList;
		this._paintList(i, a, this._redrawId);
		var o = this._backgroundColor;
		return NH(this._i, function(e, t, n, r) {
			e.refresh && e.refresh(r === 0 ? o : null);
		}, FH), this._opts.useDirtyRect && (this._prevDisplayList = i.slice()), this;
	}, e.prototype._paintHoverList = function(e) {
		var t = this._i.hoverlayer, n = this._hoverLayerDirty;
		if (this._hoverLayerDirty = SH, n !== SH && (!t && n === wH && (t = this._i.hoverlayer = this._ensureLayer(bH)), t)) {
			t.clear();
			for (var r = {
				inHover: !0,
				viewWidth: this._width,
				viewHeight: this._height,
				beforeBrushParam: {}
			}, i, a = 0, o = e.length; a < o; a++) {
				var s = e[a];
				if (s.__inHover) {
					i || (i = t.ctx, i.save());
					var c = s.__hoverStyle, l = void 0;
					c && (l = s.style, s.style = c), xO(i, s, r), c && (s.style = l);
				}
			}
			i && (SO(i, r), i.restore());
		}
	}, e.prototype.getHoverLayer = function() {
		return this._ensureLayer(bH);
	}, e.prototype.paintOne = function(e, t) {
		bO(e, t);
	}, e.prototype._paintList = function(e, t, n) {
		if (this._redrawId === n) {
			var r = this._doPaintList(e, t);
			if (this._needsManuallyCompositing && this._compositeManually(), r) NH(this._i, function(e) {
				e.afterBrush && e.afterBrush();
			}, LH), this._paintHoverList(e);
			else {
				var i = this;
				gT(function() {
					i._paintList(e, t, n);
				});
			}
		}
	}, e.prototype._compositeManually = function() {
		var e = this._ensureLayer(xH).ctx, t = this._domRoot.width, n = this._domRoot.height;
		e.clearRect(0, 0, t, n), NH(this._i, function(r) {
			r.virtual && e.drawImage(r.dom, 0, 0, t, n);
		}, PH);
	}, e.prototype._doPaintList = function(e, t) {
		var n = this, r = !0;
		return NH(this._i, function(i) {
			var a = !1;
			if (jH(i, function(e) {
				(e.drawIdx < e.endIdx || e.notClearIdx >= 0) && (a = !0);
			}), a || i.__dirty) {
				var o = n._opts.useDirtyRect && !_H(i) ? i.createRepaintRects(e, t, n._width, n._height) : null, s = n._i.layerStack[0], c = !0;
				if (i.__dirty) {
					c = !1, i.__dirty = !1;
					var l = i.zlevel === s.zl && i.zlevel2 === s.zl2 ? n._backgroundColor : null;
					i.clear(!1, l, o);
				}
				jH(i, function(t) {
					var a = n._paintPerCursor(i, t, e, o, c);
					r &&= a;
				});
			}
		}, LH), q.wxa && NH(this._i, function(e) {
			e && e.ctx && e.ctx.draw && e.ctx.draw();
		}), r;
	}, e.prototype._paintPerCursor = function(e, t, n, r, i) {
		var a = e.ctx;
		if (r) {
			if (!r.length) t.drawIdx = t.endIdx;
			else for (var o = this.dpr, s = 0; s < r.length; ++s) {
				var c = r[s];
				a.save(), a.beginPath(), a.rect(c.x * o, c.y * o, c.width * o, c.height * o), a.clip(), this._paintPerCursorInRect(e, t, n, c, i), a.restore();
			}
		} else a.save(), this._paintPerCursorInRect(e, t, n, null, i), a.restore();
		return t.drawIdx >= t.endIdx;
	}, e.prototype._paintPerCursorInRect = function(e, t, n, r, i) {
		for (var a = {
			inHover: !1,
			allClipped: !1,
			prevEl: null,
			viewWidth: this._width,
			viewHeight: this._height,
			beforeBrushParam: { contentRetained: i }
		}, o = e.ctx, s = _H(e), c = s && l.getTime(), u = t.drawIdx, d = t.notClearIdx, f = d >= 0 ? Math.min(d, u) : u; f < t.endIdx; f++) {
			var p = n[f];
			if (!(f < u && !p.notClear)) {
				if (p.__inHover && (this._hoverLayerDirty = wH), r != null) {
					var m = p.getPaintRect();
					m && m.intersect(r) && (xO(o, p, a), p.setPrevPaintRect(m));
				} else xO(o, p, a);
				if (s && l.getTime() - c > 15) {
					f++;
					break;
				}
			}
		}
		SO(o, a), t.drawIdx = Math.max(f, u);
	}, e.prototype.getLayer = function(e, t) {
		return this._ensureLayer(e, 0, t);
	}, e.prototype._ensureLayer = function(e, t, n) {
		t ||= 0;
		var r = this._singleCanvas;
		r && !this._needsManuallyCompositing && (e = xH, t = 0);
		var i = MH(this._i, e)[t];
		return i || (i = DH(`zr_` + e + `.` + t, this, e, t), this._layerConfig[e] && E(i, this._layerConfig[e], !0), (n || r && e !== xH) && (i.virtual = !0), this._insertLayer(i, e, t, !1), i.initContext()), i;
	}, e.prototype.insertLayer = function(e, t) {
		this._insertLayer(t, e, 0, !1);
	}, e.prototype._insertLayer = function(e, t, n, r) {
		var i = this._i, a = i.layers, o = i.layerStack, s = this._domRoot, c = null;
		if (!(a[t] && a[t][n]) && TH(e)) {
			for (var l = o.length, u = 0; u < l && (o[u].zl < t || o[u].zl === t && o[u].zl2 < n);) u++;
			if (u > 0 && (c = MH(i, o[u - 1].zl)[o[u - 1].zl2]), o.splice(u, 0, {
				zl: t,
				zl2: n
			}), MH(i, t)[n] = e, !r && !e.virtual) {
				if (c) {
					var d = c.dom;
					d.nextSibling ? s.insertBefore(e.dom, d.nextSibling) : s.appendChild(e.dom);
				} else s.firstChild ? s.insertBefore(e.dom, s.firstChild) : s.appendChild(e.dom);
			}
			e.painter ||= this;
		}
	}, e.prototype.eachLayer = function(e, t) {
		return NH(this._i, function(n, r) {
			e.call(t, n, r);
		});
	}, e.prototype.eachBuiltinLayer = function(e, t) {
		return NH(this._i, function(n, r) {
			e.call(t, n, r);
		}, PH);
	}, e.prototype.eachOtherLayer = function(e, t) {
		return NH(this._i, function(n, r) {
			e.call(t, n, r);
		}, FH);
	}, e.prototype.getLayers = function() {
		var e = {};
		return NH(this._i, function(t, n, r) {
			e[t.id] = t;
		}), e;
	}, e.prototype._updateLayerStatus = function(e, t) {
		var n = this;
		if (n._singleCanvas) for (var r = 1; r < e.length; r++) {
			var i = e[r];
			if (i.zlevel !== e[r - 1].zlevel || i.incremental) {
				n._needsManuallyCompositing = !0;
				break;
			}
		}
		NH(n._i, function(e) {
			e.__dirty = !1, jH(e, function(e) {
				e.used = !1, e.endIdxNew = 0, e.notClearIdx = -1;
			});
		}, LH);
		for (var a, o = null, s = null, c = !1, l = 0, u = e.length; l < u; l++) {
			var i = e[l], d = i.zlevel, f = i.incremental, p = void 0;
			if (a !== d && (a = d, c = !1), f ? (c = !0, p = 1) : p = c ? 2 : 0, (!o || d !== o.zlevel || p !== o.zlevel2) && (o = n._ensureLayer(d, p), s = null, !o.__builtin__)) w(`ZLevel ` + d + ` has been used by unknown layer ` + o.id);
			else {
				if ((!s || f !== s.key) && (s = AH(o, f), !s.used)) {
					if (s.used = !0, !t && s.first === i.id) {
						var m = l - s.startIdx;
						s.startIdx = l, s.drawIdx += m, s.endIdx += m;
					} else o.__dirty = !0, s.first = i.id, s.startIdx = s.drawIdx = l, s.endIdx = l + 1;
				}
				s.endIdxNew = l + 1, i.__dirty & 1 && !i.__inHover && ((!f || !i.notClear && l < s.drawIdx) && (o.__dirty = !0), f && i.notClear && s.notClearIdx < 0 && (s.notClearIdx = l));
			}
		}
		NH(n._i, function(t) {
			for (var r = t.__cursorStack, i = t.__cursors, a = r.length - 1; a >= 0; a--) {
				var o = i.get(r[a]);
				if (!o.used) t.__dirty = !0, i.removeKey(r[a]), r.splice(a, 1);
				else {
					var s = o.endIdxNew;
					(_H(t) ? s < o.drawIdx : s !== o.endIdx || !s || e[s - 1].id !== o.last) && (t.__dirty = !0), o.endIdx = o.endIdxNew, o.last = s ? e[s - 1].id : NaN;
				}
			}
			t.__dirty && (jH(t, function(e) {
				e.drawIdx = e.startIdx;
			}), n._hoverLayerDirty === SH && (n._hoverLayerDirty = CH));
		}, LH);
	}, e.prototype.clear = function() {
		return NH(this._i, function(e) {
			e.clear(), OH(e);
		}, PH), this;
	}, e.prototype.setBackgroundColor = function(e) {
		this._backgroundColor = e, NH(this._i, function(e) {
			e.setUnpainted();
		});
	}, e.prototype.configLayer = function(e, t) {
		if (t) {
			var n = this._layerConfig;
			n[e] ? E(n[e], t, !0) : n[e] = t, NH(this._i, function(e, t) {
				E(e, n[t], !0);
			});
		}
	}, e.prototype.delLayer = function(e) {
		for (var t = this._i.layerStack, n = this._i.layers, r = t.length - 1; r >= 0; r--) {
			var i = t[r];
			if (i.zl === e) {
				var a = n[e][i.zl2];
				if (a.__builtin__) continue;
				if (t.splice(r, 1), n[e][i.zl2] = void 0, !a.virtual) {
					var o = a.dom.parentNode;
					o && o.removeChild(a.dom);
				}
			}
		}
	}, e.prototype.resize = function(e, t) {
		if (this._domRoot.style) {
			var n = this._domRoot;
			n.style.display = `none`;
			var r = this._opts, i = this.root;
			e != null && (r.width = e), t != null && (r.height = t), e = qD(i, 0, r), t = qD(i, 1, r), n.style.display = ``, (this._width !== e || t !== this._height) && (n.style.width = e + `px`, n.style.height = t + `px`, NH(this._i, function(n) {
				n.resize(e, t);
			}), this.refresh({ paintAll: !0 })), this._width = e, this._height = t;
		} else {
			if (e == null || t == null) return;
			this._width = e, this._height = t, this._ensureLayer(xH).resize(e, t);
		}
		return this;
	}, e.prototype.clearLayer = function(e) {
		P(this._i.layers[e], function(e) {
			e && !e.__builtin__ && e.clear();
		});
	}, e.prototype.dispose = function() {
		this.root.innerHTML = ``, this.root = this.storage = this._domRoot = this._i = null;
	}, e.prototype.getRenderedCanvas = function(e) {
		if (e ||= {}, this._singleCanvas && !this._compositeManually) return this._i.layers[xH][0].dom;
		var t = new yH(`image`, this, e.pixelRatio || this.dpr);
		t.initContext(), t.clear(!1, e.backgroundColor || this._backgroundColor);
		var n = t.ctx;
		if (e.pixelRatio <= this.dpr) {
			this.refresh();
			var r = t.dom.width, i = t.dom.height;
			NH(this._i, function(e) {
				e.__builtin__ ? n.drawImage(e.dom, 0, 0, r, i) : e.renderToCanvas && (n.save(), e.renderToCanvas(n), n.restore());
			});
		} else {
			for (var a = {
				inHover: !1,
				viewWidth: this._width,
				viewHeight: this._height,
				beforeBrushParam: {}
			}, o = this.storage.getDisplayList(!0), s = 0, c = o.length; s < c; s++) {
				var l = o[s];
				xO(n, l, a);
			}
			SO(n, a);
		}
		return t.dom;
	}, e.prototype.getWidth = function() {
		return this._width;
	}, e.prototype.getHeight = function() {
		return this._height;
	}, e;
}();
function zH(e) {
	e.registerPainter(`canvas`, RH);
}
export { ww as _, Cz as a, cR as c, kP as d, SP as f, qk as g, pA as h, eB as i, JI as l, Dj as m, hH as n, fz as o, xP as p, LB as r, RR as s, zH as t, $F as u, Wb as v };
