// Keeps on this device what is typed into the form of an act, until the server has it: the network may be away, the tab
// be closed, the battery be empty. It is for the person alone who typed it, and not for ever.
window.yidanTyped = window.yidanTyped || (function () {
  var PREFIX = 'yidan-typed ';
  var WRITTEN = ['vaadin-text-field', 'vaadin-text-area', 'vaadin-integer-field', 'vaadin-big-decimal-field'];
  var TIMES = ['vaadin-date-picker', 'vaadin-time-picker'];
  var LONGEST = 7 * 24 * 3600 * 1000;
  var person = '';
  // Which dossier a form is about says the form: a page has the same one for each of its lines.
  function subjectOf(part) { var form = part.closest('.side-panel[id]'); return (form && form.dataset.subject) || ''; }
  function key(subject, id) { return PREFIX + JSON.stringify([person, location.pathname, subject, id]); }
  function put(name, value) {
    try { localStorage.setItem(name, JSON.stringify({ at: Date.now(), value: value })); }
    catch (full) { /* The page still has it. */ }
  }
  function kept(name) { return JSON.parse(localStorage.getItem(name)); }
  function drop(name) { localStorage.removeItem(name); }
  // What is chosen from a list has a key that means nothing to another page: what the person reads is kept, line by line.
  var CHOSEN = {
    'vaadin-select': function (field) {
      var shown = field.value && field.querySelector('vaadin-select-value-button');
      return shown ? shown.textContent.trim() : '';
    },
    'vaadin-combo-box': function (field) { return field.selectedItem ? read(field, field.selectedItem) : ''; },
    'vaadin-multi-select-combo-box': function (field) {
      return field.selectedItems.map(function (item) { return read(field, item); }).join('\n');
    },
    'vaadin-checkbox': function (field) { return String(field.checked); },
    'vaadin-checkbox-group': function (field) {
      return Array.from(field.querySelectorAll('vaadin-checkbox'))
        .filter(function (box) { return box.checked; })
        .map(function (box) { return (box.label || box.textContent).trim(); })
        .join('\n');
    }
  };
  function read(field, item) { return String(item[field.itemLabelPath || 'label']).trim(); }
  function keep(event) {
    var path = event.composedPath(), source = path[0];
    var field = path.find(function (part) { return part.id && part.id.indexOf('act-') === 0 && 'value' in part; });
    if (!field || !person) { return; }
    var name = key(subjectOf(field), field.id), chosen = CHOSEN[field.localName];
    if (WRITTEN.indexOf(field.localName) >= 0) {
      put(name, source.value);
    } else if (TIMES.indexOf(field.localName) >= 0 && source === field) {
      put(name, field.value);
    } else if (chosen && event.type === 'change') {
      // A tick stands in its group only after the event. What is read then is kept before the server can have answered.
      setTimeout(function () { put(name, chosen(field)); });
    }
  }
  // A pad to sign on stands in a form and may be called otherwise than its fields.
  function padKey(pad) {
    var form = pad.closest('.side-panel[id]');
    return form && person ? key(form.dataset.subject || '', form.id + '-' + (pad.dataset.of || pad.id)) : '';
  }
  window.addEventListener('input', keep, true);
  window.addEventListener('change', keep, true);
  // Calls with each name under which something is kept, and with what the name is made of: person, page, subject, field.
  function each(call) {
    Object.keys(localStorage).filter(function (name) { return name.indexOf(PREFIX) === 0; }).forEach(function (name) {
      call(name, JSON.parse(name.substring(PREFIX.length)));
    });
  }
  function sweep() {
    var since = Date.now() - LONGEST;
    each(function (name, parts) { if (!person || parts[0] !== person || kept(name).at < since) { drop(name); } });
    return window.yidanWaiting ? yidanWaiting.sweep(person, since) : Promise.resolve();
  }
  return {
    // Somebody is at the screen: what another person typed, or he himself long ago, is dropped.
    begin: function (who) {
      if (person !== who) {
        person = who;
        sweep();
      }
    },
    // He leaves, and leaves nothing behind: the phone may be another's in a minute. A store that does not answer holds
    // nobody back.
    leave: function () {
      person = '';
      return Promise.race([sweep(), new Promise(function (on) { setTimeout(on, 2000); })]);
    },
    // What this person typed into the form and the server has not seen, by component.
    take: function (who, subject, form) {
      this.begin(who);
      var found = {};
      each(function (name, parts) {
        if (parts[1] === location.pathname && parts[2] === subject && parts[3].indexOf(form + '-') === 0) {
          found[parts[3].substring(form.length + 1)] = kept(name).value;
        }
      });
      return JSON.stringify(found);
    },
    // What is drawn and not brought to the server yet; nothing where the pad was wiped.
    drawn: function (pad, strokes) {
      var name = padKey(pad);
      if (!name) { return; }
      if (strokes.length) { put(name, JSON.stringify(strokes)); } else { drop(name); }
    },
    strokes: function (pad) {
      var name = padKey(pad), drawn = name && kept(name);
      return drawn ? JSON.parse(drawn.value) : [];
    },
    // Where files wait that were taken for a field.
    place: function (field) {
      return { person: person, page: location.pathname, subject: subjectOf(field), field: field.id };
    },
    arrived: function (subject, id) { drop(key(subject, id)); },
    forget: function (subject, form) {
      Object.keys(JSON.parse(this.take(person, subject, form))).forEach(function (component) {
        drop(key(subject, form + '-' + component));
      });
      if (window.yidanWaiting) {
        yidanWaiting.forget({ person: person, page: location.pathname, subject: subject }, form);
      }
    }
  };
})();
