"""What SAM makes of a template: run with build/cloud/bin/python, which has the translator; prints CloudFormation as JSON."""

import json
import sys
from pathlib import Path

from cfnlint.decode.cfn_yaml import load
from samtranslator.translator.transform import transform


def main(path: str) -> int:
    """Translate a template; a fault of it raises with SAM's own words."""
    template = load(str(Path(path)))
    resources = template["Resources"]
    resources["Skill"]["Properties"]["CodeUri"] = "s3://bucket/skill.zip"  # as `sam deploy` uploads it
    print(json.dumps(transform(template, {"SkillId": "", "Runtime": "", "Architecture": ""}, None)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
