/** The problem of the main README. */
export const EXAMPLE: Record<string, string> = {
  "problem.toml": `name = "rectangle"
statement = "Choose width and height of a rectangle: a large area, a short outline."
entry = "rectangle"
program = ["seed.py"]

[[rewards]]
name = "area"
direction = "maximize"
low = 0
high = 100
weight = 3

[[rewards]]
name = "outline"
direction = "minimize"
low = 0
high = 40
`,
  "seed.py": `def rectangle(scale):
    # EVOLVE-BLOCK-START
    width = 2.0
    height = 1.0
    # EVOLVE-BLOCK-END
    return [scale * width, scale * height]
`,
  "evaluate.py": `from evolve.task import Case, Invalid, Reward


def cases(rng):
    return [Case(id="small", input={"scale": 1.0}), Case(id="large", input={"scale": 2.0})]


def score(case, out, facts):
    if not (isinstance(out, list) and len(out) == 2 and all(0 < side < 10 for side in out)):
        raise Invalid("return two sides between 0 and 10")
    width, height = out
    return Reward(area=min(width * height, 100.0), outline=2 * (width + height))
`,
};
