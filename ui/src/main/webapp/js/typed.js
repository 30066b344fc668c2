// Keeps in this tab what is typed into the form of an act, until the server has it: the network may be away.
window.yidanTyped = window.yidanTyped || (function () {
  var PREFIX = 'yidan-typed ';
  var WRITTEN = ['vaadin-text-field', 'vaadin-text-area', 'vaadin-integer-field', 'vaadin-big-decimal-field'];
  var TIMES = ['vaadin-date-picker', 'vaadin-time-picker'];
  var person = '';
  function key(id) { return PREFIX + JSON.stringify([person, location.pathname, id]); }
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
    var name = key(field.id), chosen = CHOSEN[field.localName];
    if (WRITTEN.indexOf(field.localName) >= 0) {
      sessionStorage.setItem(name, source.value);
    } else if (TIMES.indexOf(field.localName) >= 0 && source === field) {
      sessionStorage.setItem(name, field.value);
    } else if (chosen && event.type === 'change') {
      // A tick stands in its group only after the event. What is read then is kept before the server can have answered.
      setTimeout(function () { sessionStorage.setItem(name, chosen(field)); });
    }
  }
  // A pad to sign on stands in a form and may be called otherwise than its fields.
  function padKey(pad) {
    var form = pad.closest('.side-panel[id]');
    return form && person ? key(form.id + '-' + pad.id) : '';
  }
  window.addEventListener('input', keep, true);
  window.addEventListener('change', keep, true);
  // Calls with each name under which something is kept, and with what the name is made of: person, page, field.
  function each(call) {
    Object.keys(sessionStorage).filter(function (name) { return name.indexOf(PREFIX) === 0; }).forEach(function (name) {
      call(name, JSON.parse(name.substring(PREFIX.length)));
    });
  }
  return {
    // Somebody is at the screen: what another person typed is dropped.
    begin: function (who) {
      person = who;
      each(function (name, parts) { if (parts[0] !== who) { sessionStorage.removeItem(name); } });
    },
    // He leaves, and leaves nothing behind: the phone may be another's in a minute.
    leave: function () {
      person = '';
      each(function (name) { sessionStorage.removeItem(name); });
    },
    // What this person typed into the form and the server has not seen, by component.
    take: function (who, form) {
      this.begin(who);
      var found = {};
      each(function (name, parts) {
        if (parts[1] === location.pathname && parts[2].indexOf(form + '-') === 0) {
          found[parts[2].substring(form.length + 1)] = sessionStorage.getItem(name);
        }
      });
      return JSON.stringify(found);
    },
    // What is drawn while there is no network to bring it to the server; nothing where the pad was wiped.
    drawn: function (pad, strokes) {
      var name = padKey(pad);
      if (!name) { return; }
      if (!strokes.length) { sessionStorage.removeItem(name); }
      else if (!navigator.onLine) { sessionStorage.setItem(name, JSON.stringify(strokes)); }
    },
    strokes: function (pad) {
      var name = padKey(pad), kept = name && sessionStorage.getItem(name);
      return kept ? JSON.parse(kept) : [];
    },
    arrived: function (id) { sessionStorage.removeItem(key(id)); },
    forget: function (form) {
      Object.keys(JSON.parse(this.take(person, form))).forEach(function (component) {
        sessionStorage.removeItem(key(form + '-' + component));
      });
    }
  };
})();
