// Brings a big recording in piece by piece; tus.min.js does the work, this file shows how far it is.
window.yidanRecording = function (host, input, bar, words, progressText, waitingText) {
  if (input.yidanReady) return;
  input.yidanReady = true;
  bar.value = 0;
  let upload = null;
  input.addEventListener('change', function () {
    const file = input.files[0];
    if (!file) return;
    if (upload) upload.abort();
    let hash = '';
    let refused = '';
    upload = new tus.Upload(file, {
      endpoint: new URL('../private/uploads', document.baseURI).href,
      chunkSize: 8 * 1024 * 1024,
      retryDelays: [0, 1000, 3000, 5000, 10000, 20000, 30000, 60000],
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name, filetype: file.type },
      onAfterResponse: function (request, response) {
        hash = response.getHeader('X-File-Hash') || hash;
        refused = response.getHeader('X-File-Refused') || refused;
      },
      onProgress: function (sent, total) {
        bar.value = sent / total;
        words.textContent = sent === total ? waitingText
          : progressText.replace('{0}', Math.floor(sent / 1048576)).replace('{1}', Math.ceil(total / 1048576));
      },
      onSuccess: function () {
        words.textContent = '';
        if (hash) host.$server.stored(hash);
        else host.$server.refused(decodeURIComponent(refused.replace(/\+/g, ' ')));
      },
      onError: function () { host.$server.refused(''); }
    });
    upload.findPreviousUploads().then(function (before) {
      if (before.length) upload.resumeFromPreviousUpload(before[0]);
      upload.start();
    });
  });
};
