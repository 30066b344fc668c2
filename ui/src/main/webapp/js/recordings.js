// Brings a big recording in piece by piece; tus.min.js does the work, this file shows how far it is. A lost connection
// ends nothing: it goes on when the browser is online again, and is tried from time to time.
window.yidanRecording = function (host, input, bar, words, progressText, waitingText, brokenText, choose,
  most, tooLargeText, emptyText, playable, notPlayableText) {
  if (input.yidanReady) return;
  input.yidanReady = true;
  bar.value = 0;
  choose.addEventListener('click', function () { input.click(); });
  const PAUSE = 30000;
  let upload = null;
  let broken = 0;
  const status = function (error) {
    return error && error.originalResponse ? error.originalResponse.getStatus() : 0;
  };
  // Another status is an answer: what the server does not want, it does not want later either.
  const passes = function (error) {
    const code = status(error);
    return code === 0 || code === 409 || code === 423 || code >= 500;
  };
  const goOn = function () {
    if (!broken) return;
    clearTimeout(broken);
    broken = 0;
    if (host.isConnected) upload.start();
  };
  window.addEventListener('online', goOn);
  input.addEventListener('change', function (event) {
    // To the form the field has a value when the file is stored, not when it is chosen.
    event.stopPropagation();
    const file = input.files[0];
    if (!file) return;
    if (upload) upload.abort();
    clearTimeout(broken);
    broken = 0;
    if (file.size === 0 || file.size > most) {
      // Nothing of it is sent; the same file may be chosen again once it is another.
      input.value = '';
      words.textContent = '';
      host.$server.refused(file.size === 0 ? emptyText : tooLargeText);
      return;
    }
    const ending = file.name.split('.').pop().toLowerCase();
    if (!playable.split(' ').includes(ending)) {
      input.value = '';
      words.textContent = '';
      host.$server.refused(notPlayableText.replace('{0}', function () { return file.name; }));
      return;
    }
    let hash = '';
    let refused = '';
    upload = new tus.Upload(file, {
      endpoint: new URL('../private/uploads', document.baseURI).href,
      chunkSize: 8 * 1024 * 1024,
      retryDelays: [0, 1000, 3000, 5000, 10000, 20000],
      // The library's own rule gives up at once where the browser knows that it is offline.
      onShouldRetry: function (error) { return navigator.onLine && passes(error); },
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
      onError: function (error) {
        if (!passes(error)) {
          host.$server.refused('');
          return;
        }
        words.textContent = brokenText;
        broken = setTimeout(goOn, PAUSE);
      }
    });
    upload.findPreviousUploads().then(function (before) {
      if (before.length) upload.resumeFromPreviousUpload(before[0]);
      upload.start();
    });
  });
};
