// The device's screen: our APL document, drawn by Amazon's own viewhost where npm has fetched it (/viewhost.js).
"use strict";

const DEVICES = {
  speaker: null,
  show5: { width: 960, height: 480, dpi: 160, shape: "RECTANGLE", mode: "HUB" },
  show8: { width: 1280, height: 800, dpi: 213, shape: "RECTANGLE", mode: "HUB" },
  show15: { width: 1920, height: 1080, dpi: 213, shape: "RECTANGLE", mode: "HUB" },
  tv: { width: 1920, height: 1080, dpi: 320, shape: "RECTANGLE", mode: "TV" },
  spot: { width: 480, height: 480, dpi: 160, shape: "ROUND", mode: "HUB" },
};

const screenOf = (() => {
  let engine = null, renderer = null;

  // Loads the viewhost once. It names fonts that it would fetch from the network; those rules are taken out.
  function loaded() {
    engine ??= new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement("script"), { src: "/viewhost.js" });
      script.onerror = () => reject(new Error("npm has not fetched the viewhost"));
      script.onload = () => {
        for (const style of document.querySelectorAll("style"))
          if (style.textContent.includes("@font-face")) style.remove();
        const fonts = ["16px", "bold 16px"].map(font => document.fonts.load(`${font} amazon-ember-display`));
        resolve(Promise.all([AplRenderer.initEngine(), ...fonts])); // its engine first: called after it is up, it never resolves
      };
      document.head.append(script);
    });
    return engine;
  }

  // The device made smaller, in pixels and density alike, so that its layout stays as it is.
  function fitted(device, room) {
    const factor = Math.min(1, room / device.width);
    return {
      ...device, width: Math.round(device.width * factor), height: Math.round(device.height * factor),
      dpi: device.dpi * factor,
    };
  }

  async function draw(place, directive, device, touched) {
    await loaded();
    renderer?.destroy();
    const viewport = fitted(device, place.parentElement.clientWidth - 34);
    const view = Object.assign(document.createElement("div"), { className: device.shape === "ROUND" ? "view round" : "view" });
    place.replaceChildren(view);
    const content = AplRenderer.Content.create(JSON.stringify(directive.document));
    for (const [name, value] of Object.entries(directive.datasources)) content.addData(name, JSON.stringify(value));
    renderer = AplRenderer.default.create({
      content, view, viewport, mode: viewport.mode, theme: "dark", utcTime: Date.now(), localTimeAdjustment: 0,
      environment: { agentName: "speaker", agentVersion: "1", allowOpenUrl: false, disallowVideo: true, animationQuality: 0 },
      notLoadFonts: true, logLevel: "none", onSendEvent: event => touched(event.arguments),
    });
    await renderer.init();
  }

  // Where a component is on the page, for tests.
  const boxOf = id => {
    const box = renderer.getComponentById(id).container.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  return { draw, boxOf };
})();
