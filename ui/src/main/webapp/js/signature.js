// A pad to sign on with finger, pen or mouse. Strokes are kept as points, so that the pad may change its size.
window.yidanSignature = (function () {
  function draw(pad) {
    var canvas = pad.yidanCanvas, context = canvas.getContext('2d'), scale = window.devicePixelRatio || 1;
    canvas.width = pad.clientWidth * scale;
    canvas.height = pad.clientHeight * scale;
    context.scale(scale, scale);
    ink(context, pad.yidanStrokes);
  }
  // The ink alone, as large as it was written: on paper it is set to a height, and an empty margin would make it small.
  function cropped(pad) {
    var margin = 6, lowest = 60, scale = 2, xs = [], ys = [];
    pad.yidanStrokes.forEach(function (stroke) {
      stroke.forEach(function (point) { xs.push(point[0]); ys.push(point[1]); });
    });
    var least = function (all) { return all.reduce(function (a, b) { return Math.min(a, b); }) - margin; };
    var most = function (all) { return all.reduce(function (a, b) { return Math.max(a, b); }) + margin; };
    var left = least(xs), top = least(ys), canvas = document.createElement('canvas');
    var height = most(ys) - top;
    // A flat one, such as 一, stays in the middle of a line.
    if (height < lowest) { top -= (lowest - height) / 2; height = lowest; }
    canvas.width = Math.ceil((most(xs) - left) * scale);
    canvas.height = Math.ceil(height * scale);
    var context = canvas.getContext('2d');
    context.scale(scale, scale);
    context.translate(-left, -top);
    ink(context, pad.yidanStrokes);
    return canvas.toDataURL('image/png');
  }
  function ink(context, strokes) {
    context.lineWidth = 2.6;
    context.lineCap = context.lineJoin = 'round';
    context.strokeStyle = '#111';
    strokes.forEach(function (stroke) {
      context.beginPath();
      stroke.forEach(function (point, at) {
        if (at === 0) { context.moveTo(point[0], point[1]); context.lineTo(point[0] + 0.1, point[1]); }
        else { context.lineTo(point[0], point[1]); }
      });
      context.stroke();
    });
  }
  function at(pad, event) {
    var box = pad.yidanCanvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
  function restore(pad) {
    pad.yidanFresh = false;
    pad.yidanStrokes = window.yidanTyped ? yidanTyped.strokes(pad) : [];
  }
  function keep(pad) { if (window.yidanTyped) { yidanTyped.drawn(pad, pad.yidanStrokes); } }
  return {
    attach: function (pad) {
      if (pad.yidanCanvas) { draw(pad); return; }
      var canvas = document.createElement('canvas'), stroke = null;
      pad.yidanCanvas = canvas;
      restore(pad);
      pad.appendChild(canvas);
      canvas.addEventListener('pointerdown', function (event) {
        event.preventDefault();
        canvas.setPointerCapture(event.pointerId);
        stroke = [at(pad, event)];
        pad.yidanStrokes.push(stroke);
        pad.yidanFresh = true;
        draw(pad);
      });
      canvas.addEventListener('pointermove', function (event) {
        if (!stroke) { return; }
        var more = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
        (more.length ? more : [event]).forEach(function (one) { stroke.push(at(pad, one)); });
        draw(pad);
      });
      // To the browser a stroke is no swipe: it would go on rolling, and swallow the touch of the button that follows.
      canvas.addEventListener('touchstart', function (event) { event.preventDefault(); }, { passive: false });
      ['pointerup', 'pointercancel'].forEach(function (end) {
        canvas.addEventListener(end, function () { stroke = null; keep(pad); });
      });
      new ResizeObserver(function () { if (pad.isConnected) { draw(pad); } }).observe(pad);
      draw(pad);
    },
    // Whose place on the paper the pad is for: what one person drew is never shown to another.
    of: function (pad, place) {
      if (pad.dataset.of === place) { return; }
      // Who has just signed and then says for which place takes his signature with him.
      var moves = pad.yidanCanvas && pad.yidanFresh;
      if (moves && window.yidanTyped) { yidanTyped.drawn(pad, []); }
      pad.dataset.of = place;
      if (moves) { keep(pad); }
      else if (pad.yidanCanvas) { restore(pad); draw(pad); }
    },
    clear: function (pad) { pad.yidanStrokes = []; pad.yidanFresh = false; draw(pad); keep(pad); },
    picture: function (pad) {
      var points = pad.yidanStrokes.reduce(function (sum, stroke) { return sum + stroke.length; }, 0);
      return points < 8 ? '' : cropped(pad);
    }
  };
})();
