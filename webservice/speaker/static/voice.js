// Speaking and listening, by what the browser has for them.
"use strict";

const voice = (() => {
  // Says the words with a voice that is on this machine; some browsers have others, which send the words away.
  function speak(words, locale) {
    if (!("speechSynthesis" in window)) return false;
    const here = speechSynthesis.getVoices().filter(one => one.localService);
    const chosen = here.find(one => one.lang.replace("_", "-") === locale) ?? here.find(one => one.lang.startsWith("en"));
    speechSynthesis.cancel();
    if (!chosen) return false;
    speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(words), { voice: chosen, lang: locale }));
    return true;
  }

  const silence = () => { if ("speechSynthesis" in window) speechSynthesis.cancel(); };

  // Gives a button that is held while one talks; what was heard goes to `heard`.
  function listenWith(button, note, locale, heard) {
    const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
    if (!Recognition) return;
    button.hidden = note.hidden = false;
    let listening = null;
    const begin = () => {
      if (listening) return;
      silence();
      listening = Object.assign(new Recognition(), { lang: locale(), interimResults: false, maxAlternatives: 1 });
      listening.onresult = event => heard(event.results[0][0].transcript);
      listening.onend = () => { listening = null; button.textContent = "Hold to talk"; };
      listening.onerror = event => { note.textContent = `Not heard: ${event.error}. You can type instead.`; };
      listening.start();
      button.textContent = "Listening";
    };
    const end = () => listening?.stop();
    button.addEventListener("pointerdown", begin);
    button.addEventListener("pointerup", end);
    button.addEventListener("pointerleave", end);
    button.addEventListener("keydown", event => { if (event.key === " " || event.key === "Enter") begin(); });
    button.addEventListener("keyup", end);
  }

  return { speak, silence, listenWith };
})();
