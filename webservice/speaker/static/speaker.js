// The page: one person talking to one device. The session stands here, as on Alexa's side; the server keeps nothing.
"use strict";

const by = id => document.getElementById(id);
const LEVELS = {
  emergency: "Emergency", urgent: "Urgent", soon: "Call the clinic soon", expected: "To be expected", info: "Information", none: "No level",
};
const SUGGESTIONS = [
  "how long does botox last", "is drooping eyelid normal", "can I exercise after", "I can't swallow since my injections",
  "my words come out funny", "where did you get that", "read the aftercare",
];

let session = { attributes: {}, open: false };
let begun = 0; // how often it was begun anew: an answer to what was said before that is not shown
let asking = Promise.resolve();

// Turns are taken one after the other, however fast they are asked for.
function take(turn) {
  asking = asking.then(turn).then(() => { by("staff").checked = Boolean(session.attributes.staff); }).catch(error => { by("microphone").textContent = `That didn't work: ${error.message}`; });
  return asking;
}

async function ask(asked, shown) {
  const oneShot = by("how").value === "one-shot";
  if (asked.kind === "say" && !session.open && !oneShot) await send({ kind: "open" }, "Alexa, open injection guide");
  await send(asked, shown);
}

async function send(asked, shown) {
  const here = begun;
  told("you", asked.kind === "touch" ? `(touches ${shown})` : shown);
  const isNew = asked.kind === "open" || !session.open;
  const answer = await fetch("/turn", {
    method: "POST", headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      ...asked, locale: by("locale").value, screen: by("device").value !== "speaker",
      attributes: isNew ? {} : session.attributes, new: isNew,
    }),
  });
  const reply = await answer.json();
  if (here !== begun) return;
  if (!answer.ok) throw new Error(reply.wrong ?? answer.statusText);
  session = { attributes: reply.open ? reply.attributes : {}, open: reply.open };
  show(reply);
}

function show(reply) {
  told("alexa", reply.says || "(silence)", reply.level);
  by("microphone").textContent = reply.open ? "The microphone is open: go on." : "The session is over.";
  by("voice-note").hidden = !by("aloud").checked || voice.speak(reply.says, by("locale").value);
  const card = by("card");
  card.replaceChildren();
  if (reply.card.title) card.append(element("strong", reply.card.title), `\n${reply.card.text}`);
  else card.append(element("p", "None with this answer.", "note"));
  facts(reply);
  by("request").textContent = JSON.stringify(reply.request, null, 2);
  by("response").textContent = JSON.stringify(reply.response, null, 2);
  drawn(reply.screen);
}

function told(who, words, level = "") {
  const turn = element("div", "", `turn ${who} ${level}`);
  const head = element("span", who === "you" ? "You" : "Alexa", "who");
  if (level && words !== "(silence)") head.append(element("span", LEVELS[level] ?? level, `level ${level}`));
  turn.append(head, element("span", words, "said"));
  by("transcript").append(turn);
  by("transcript").scrollTop = by("transcript").scrollHeight;
}

function facts(reply) {
  const inside = reply.inside;
  const rows = [
    ["Intent", inside.intent], ["Slot", inside.slot], ["Reply", inside.reply], ["Level", LEVELS[reply.level] ?? reply.level],
    ["Why", inside.why], ["Sources", inside.sources.join("\n")], ["Review", inside.reviewed], ["Time", `${inside.milliseconds} ms`],
  ];
  by("facts").replaceChildren(...rows.filter(([, value]) => value).flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
}

// Drawings are made one after the other, and only the latest is worth making.
let drawing = Promise.resolve(), latest = null;
function drawn(directive) {
  latest = directive;
  drawing = drawing.then(() => { if (latest === directive) return drawNow(directive); });
  return drawing;
}

async function drawNow(directive) {
  const device = DEVICES[by("device").value];
  const note = by("screen-note");
  by("screen").hidden = !device || !directive;
  if (!device) { note.textContent = "This device has no screen; the card is what is shown."; return; }
  if (!directive) { note.textContent = "Nothing is shown with this answer."; return; }
  note.textContent = "Drawing the screen.";
  try {
    await screenOf.draw(by("screen"), directive, device, ([command, topic]) =>
      take(() => send({ kind: "touch", touched: [command, topic ?? ""] }, command)));
    note.textContent = "";
    by("screen").dataset.drawn = directive.token;
  } catch (error) {
    by("screen").hidden = true;
    note.textContent = `The screen can't be drawn (${error.message}); the card shows the same words.`;
  }
}

function element(name, words, classes = "") {
  return Object.assign(document.createElement(name), { textContent: words, className: classes });
}

by("form").addEventListener("submit", event => {
  event.preventDefault();
  const words = by("words").value.trim();
  if (!words) return;
  by("words").value = "";
  take(() => ask({ kind: "say", words }, words));
});
by("open").addEventListener("click", () => take(() => send({ kind: "open" }, "Alexa, open injection guide")));
by("silence").addEventListener("click", voice.silence);
by("forget").addEventListener("click", () => {
  voice.silence();
  begun += 1;
  session = { attributes: {}, open: false };
  by("staff").checked = false;
  for (const id of ["transcript", "facts", "request", "response", "microphone", "screen-note"]) by(id).replaceChildren();
  drawn(null);
  by("card").replaceChildren(element("p", "None yet.", "note"));
});
by("staff").addEventListener("change", event => {
  const words = event.target.checked ? "staff mode" : "patient mode";
  take(() => ask({ kind: "say", words }, words));
});
by("locale").addEventListener("change", () => by("forget").click());
by("suggestions").append(...SUGGESTIONS.map(words => {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: words });
  button.addEventListener("click", () => take(() => ask({ kind: "say", words }, words)));
  return button;
}));
voice.listenWith(by("listen"), by("listen-note"), () => by("locale").value, words => take(() => ask({ kind: "say", words }, words)));
let resized = 0;
addEventListener("resize", () => { clearTimeout(resized); resized = setTimeout(() => drawn(latest), 300); });
by("device").addEventListener("change", () => drawn(latest));
by("words").focus();
