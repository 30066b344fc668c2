// Keeps in this tab what is typed into the form of an act, until the server has it: the network may be away.
window.yidanTyped = window.yidanTyped || (function () {
  var PREFIX = 'yidan-typed ';
  var WRITTEN = ['vaadin-text-field', 'vaadin-text-area', 'vaadin-integer-field', 'vaadin-big-decimal-field'];
  var TIMES = ['vaadin-date-picker', 'vaadin-time-picker'];
  var person = '';
  function key(id) { return PREFIX + JSON.stringify([person, location.pathname, id]); }
  function keep(event) {
    var path = event.composedPath(), source = path[0];
    var field = path.find(function (part) { return part.id && part.id.indexOf('act-') === 0 && 'value' in part; });
    if (!field || !person) { return; }
    // What is chosen from a list has a key that means nothing to another page: it is chosen again.
    var text = WRITTEN.indexOf(field.localName) >= 0 ? source.value
      : TIMES.indexOf(field.localName) >= 0 && source === field ? field.value : null;
    if (text !== null) { sessionStorage.setItem(key(field.id), text); }
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
    arrived: function (id) { sessionStorage.removeItem(key(id)); },
    forget: function (form) {
      Object.keys(JSON.parse(this.take(person, form))).forEach(function (component) {
        sessionStorage.removeItem(key(form + '-' + component));
      });
    }
  };
})();
