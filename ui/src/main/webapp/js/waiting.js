// Files that the phone has taken and the network has not: they wait in the browser's own store, through a closed tab and
// a dead battery, for the person who took them and the field he took them for.
window.yidanWaiting = window.yidanWaiting || (function () {
  const store = idbKeyval.createStore('yidan-waiting', 'files');
  const every = function () { return idbKeyval.entries(store); };
  const dropAll = function (wanted) {
    return every().then(function (all) {
      return idbKeyval.delMany(all.filter(function (one) { return wanted(one[1]); }).map(function (one) { return one[0]; }), store);
    });
  };
  const same = function (place, other) {
    return ['person', 'page', 'subject'].every(function (part) { return place[part] === other[part]; });
  };
  return {
    // Where a device keeps nothing, or has no room, the file waits in the page alone.
    keep: function (place, file) {
      const key = Date.now() + ' ' + Math.random();
      return idbKeyval.set(key, { place: place, file: file, at: Date.now() }, store)
        .then(function () { return key; })
        .catch(function () { return ''; });
    },
    // Key and file, the oldest first, of those that wait for this field.
    of: function (place) {
      return every().then(function (all) {
        return all.filter(function (one) { return same(place, one[1].place) && one[1].place.field === place.field; })
          .sort(function (one, other) { return one[1].at - other[1].at; })
          .map(function (one) { return [one[0], one[1].file]; });
      }).catch(function () { return []; });
    },
    drop: function (key) { return idbKeyval.del(key, store).catch(function () {}); },
    // The form is done with.
    forget: function (place, form) {
      return dropAll(function (one) {
        return same(place, one.place) && one.place.field.indexOf(form + '-') === 0;
      }).catch(function () {});
    },
    // Nothing stays but what this person took, and that not longer than it may.
    sweep: function (person, since) {
      return dropAll(function (one) { return one.place.person !== person || one.at < since; }).catch(function () {});
    }
  };
})();
