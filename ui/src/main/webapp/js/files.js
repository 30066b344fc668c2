// What a field for files has taken from the phone comes in when the network lets it: one that broke off is tried again
// by itself, and the form is told how many are still to come.
window.yidanFiles = window.yidanFiles || function (field) {
  if (field.yidanReady) return;
  field.yidanReady = true;
  const PAUSE = 15000;
  const REFUSED = 422;
  const uploads = Array.from(field.querySelectorAll('vaadin-upload'));
  const brokeOff = function (file) { return Boolean(file.error) && Boolean(file.xhr) && file.xhr.status === 0; };
  const comes = function (file) { return file.uploading || file.held || brokeOff(file); };
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
    // What has arrived, or was refused with words, stands in the field; the list is for what is on its way.
    const settle = function (event) {
      const file = event.detail.file;
      tell();
      if (brokeOff(file)) {
        later = later || setTimeout(goOn, PAUSE);
      } else if (file.complete || file.xhr.status === REFUSED) {
        setTimeout(function () { one.files = one.files.filter(function (other) { return other !== file; }); });
      }
    };
    one.addEventListener('files-changed', tell);
    one.addEventListener('upload-success', settle);
    one.addEventListener('upload-error', settle);
  });
};
