"""template.yaml: valid to AWS's linter and to SAM, and no more than what is needed."""

import json
import os
import subprocess
from typing import Any

import pytest

from alexa.record import COUNTED, NAMESPACE
from tools.package import template
from tools.paths import ROOT

CLOUD = ROOT / "build" / "cloud" / "bin"


def _runs(*command: str) -> str:
    assert CLOUD.exists(), "run `make test`, which installs what reads the template (build/cloud)"
    environment = {**os.environ, "AWS_DEFAULT_REGION": "us-east-1"}
    done = subprocess.run(
        [str(CLOUD / command[0]), *command[1:]],
        capture_output=True,
        text=True,
        env=environment,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def resources() -> Any:
    """What SAM makes of it, by resource."""
    return json.loads(_runs("python", "tools/sam.py", "template.yaml"))["Resources"]


def _of(resources: Any, kind: str) -> list[Any]:
    return [one["Properties"] for one in resources.values() if one["Type"] == kind]


def test_the_linter_finds_nothing() -> None:
    _runs("cfn-lint", "template.yaml")


def test_only_this_skill_s_trigger_may_call_the_function(resources: Any) -> None:
    (permission,) = _of(resources, "AWS::Lambda::Permission")
    assert permission["Principal"] == "alexa-appkit.amazon.com"
    assert permission["EventSourceToken"] == {"Ref": "SkillId"}


def test_the_function_may_write_its_log_and_nothing_else(resources: Any) -> None:
    (role,) = _of(resources, "AWS::IAM::Role")
    assert not role.get("ManagedPolicyArns")
    (policy,) = role["Policies"]
    (statement,) = policy["PolicyDocument"]["Statement"]
    assert statement["Action"] == ["logs:CreateLogStream", "logs:PutLogEvents"]
    assert statement["Resource"] == {"Fn::GetAtt": ["Log", "Arn"]}


def test_it_answers_before_alexa_gives_up_and_knows_its_skill(resources: Any) -> None:
    (function,) = _of(resources, "AWS::Lambda::Function")
    assert function["Timeout"] < 8
    assert function["Handler"] == "lambda_function.lambda_handler"
    assert function["Environment"]["Variables"]["SKILL_ID"] == {"Ref": "SkillId"}


def test_alarms_and_dashboard_watch_what_the_skill_counts(resources: Any) -> None:
    ours = [alarm for alarm in _of(resources, "AWS::CloudWatch::Alarm") if alarm["Namespace"] == NAMESPACE]
    assert {alarm["MetricName"] for alarm in ours} == {"Broken", "EscalationsNotSpoken"}
    assert {alarm["MetricName"] for alarm in ours} <= set(COUNTED)
    (board,) = _of(resources, "AWS::CloudWatch::Dashboard")
    widgets = json.loads(board["DashboardBody"]["Fn::Sub"])["widgets"]
    shown = [metric for widget in widgets for metric in widget["properties"]["metrics"]]
    assert {metric[1] for metric in shown if metric[0] == NAMESPACE} <= {*COUNTED, "Milliseconds"}


def test_the_package_s_own_template_has_the_runtime_it_was_compiled_for() -> None:
    text = template("python3.12")
    assert "Default: python3.12\n    AllowedValues: [python3.12]" in text and "CodeUri: skill.zip" in text
