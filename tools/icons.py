"""`make icons`: the two icons of the store listing, drawn here: a speech bubble with an i, on the colour of our screens.

No device, no syringe and nobody's logo (requirements LIST-08, TM-01). Drawn large and scaled down, so that edges are smooth.
"""

from PIL import Image, ImageDraw

from tools.paths import SITE

SIDES = (108, 512)
LARGE = 2048
GROUND, BUBBLE, LETTER, WAVE = "#10202B", "#FFFFFF", "#1F4A5F", "#A9D6E5"


def draw() -> Image.Image:
    """The icon at LARGE pixels a side: a disc, as the store cuts it."""
    icon = Image.new("RGBA", (LARGE, LARGE), (0, 0, 0, 0))
    pen = ImageDraw.Draw(icon)
    pen.ellipse(_at(0.0, 0.0, 1.0, 1.0), fill=GROUND)
    pen.rounded_rectangle(_at(0.22, 0.2, 0.78, 0.66), radius=LARGE * 0.14, fill=BUBBLE)
    pen.polygon([(LARGE * x, LARGE * y) for x, y in ((0.34, 0.62), (0.52, 0.62), (0.34, 0.8))], fill=BUBBLE)
    pen.ellipse(_at(0.465, 0.27, 0.535, 0.34), fill=LETTER)
    pen.rounded_rectangle(_at(0.468, 0.38, 0.532, 0.59), radius=LARGE * 0.032, fill=LETTER)
    for side in (-1, 1):
        for distance, height in ((0.09, 0.1), (0.16, 0.05)):
            middle = 0.5 + side * distance
            pen.rounded_rectangle(
                _at(middle - 0.016, 0.43 - height, middle + 0.016, 0.43 + height),
                radius=LARGE * 0.016,
                fill=WAVE,
            )
    return icon


def _at(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
    return LARGE * left, LARGE * top, LARGE * right, LARGE * bottom


def main(_: list[str]) -> int:
    """Write both."""
    SITE.mkdir(parents=True, exist_ok=True)
    icon = draw()
    for side in SIDES:
        path = SITE / f"icon-{side}.png"
        icon.resize((side, side), Image.Resampling.LANCZOS).save(path, optimize=True)
        print(f"wrote {path.name}")
    return 0
