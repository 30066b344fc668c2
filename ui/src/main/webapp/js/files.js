// What a field for files has taken from the phone comes in when the network lets it: one that broke off is tried again
// by itself, and the form is told how many are still to come. Until then it waits in the browser's store too: who opens
// the form again finds it on its way.
window.yidanFiles = window.yidanFiles || function (field) {
  if (field.yidanReady) return;
  field.yidanReady = true;
  const PAUSE = 15000;
  const REFUSED = 422;
  const uploads = Array.from(field.querySelectorAll('vaadin-upload'));
  const brokeOff = function (file) { return Boolean(file.error) && Boolean(file.xhr) && file.xhr.status === 0; };
  const comes = function (file) { return file.uploading || file.held || brokeOff(file); };
  const arrived = function (file) {
    if (file.yidanKept) file.yidanKept.then(yidanWaiting.drop);
  };
  let told = 0;
  let later = 0;
  const tell = function () {
    const coming = uploads.reduce(function (sum, one) { return sum + one.files.filter(comes).length; }, 0);
    if (coming !== told) {
      told = coming;
      field.$server.coming(coming);
    }
  };
  const goOn = function () {
    clearTimeout(later);
    later = 0;
    if (!field.isConnected) {
      window.removeEventListener('online', goOn);
      return;
    }
    uploads.forEach(function (one) { one.uploadFiles(one.files.filter(brokeOff)); });
  };
  window.addEventListener('online', goOn);
  uploads.forEach(function (one) {
    const place = yidanTyped.place(one);
    const keep = function () {
      one.files.filter(comes).forEach(function (file) {
        file.yidanKept = file.yidanKept || yidanWaiting.keep(place, file);
      });
    };
    // What has arrived, or was refused with words, stands in the field; the list is for what is on its way.
    const settle = function (event) {
      const file = event.detail.file;
      tell();
      // What came in after its form was closed stands in no form.
      if (field.isConnected && !brokeOff(file) && (file.complete || file.xhr.status === REFUSED)) arrived(file);
      if (brokeOff(file)) {
        later = later || setTimeout(goOn, PAUSE);
      } else if (file.complete || file.xhr.status === REFUSED) {
        setTimeout(function () { one.files = one.files.filter(function (other) { return other !== file; }); });
      }
    };
    one.addEventListener('files-changed', tell);
    one.addEventListener('files-changed', keep);
    one.addEventListener('file-remove', function (event) { arrived(event.detail.file); });
    one.addEventListener('upload-success', settle);
    one.addEventListener('upload-error', settle);
    yidanWaiting.of(place).then(function (before) {
      before.forEach(function (kept) {
        const file = kept[1];
        file.yidanKept = Promise.resolve(kept[0]);
        one.files = [file].concat(one.files);
        one.uploadFiles(file);
      });
    });
  });
};
