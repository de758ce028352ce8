"""The SDK's data classes, loaded when they are used.

The package ask_sdk_model loads all of its 229 modules when any is wanted, and with them clients for services of
Amazon's that this skill never calls. That is two thirds of the SDK's start. Here the package and its
`services` find a class when it is asked for, in the module that is named like it.
"""

import re
import sys
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from types import ModuleType

PACKAGE, SERVICES = "ask_sdk_model", "ask_sdk_model.services"
CLIENTS = f"{SERVICES}.service_client_factory"
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def lighten() -> None:
    """Put the light packages in place, where nobody has loaded the heavy ones yet."""
    if PACKAGE in sys.modules:
        return
    _put(PACKAGE, None)
    _put(SERVICES, sys.modules[PACKAGE])
    clients = ModuleType(CLIENTS, "Stands in for the clients of services that are never called.")
    clients.ServiceClientFactory = type("ServiceClientFactory", (), {})  # type: ignore[attr-defined]
    sys.modules[CLIENTS] = clients


def _put(name: str, parent: ModuleType | None) -> None:
    spec = PathFinder.find_spec(name, parent.__path__ if parent else None)
    if spec is None:  # no SDK here: whoever imports it will hear
        return
    package = module_from_spec(spec)  # made but not run: what it would import is found by name below

    def find(attribute: str) -> object:
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        try:
            found: object = getattr(import_module(f"{name}.{_WORD.sub('_', attribute).lower()}"), attribute)
        except ModuleNotFoundError as missing:
            raise AttributeError(attribute) from missing
        setattr(package, attribute, found)
        return found

    package.__getattr__ = find  # type: ignore[method-assign]
    sys.modules[name] = package
    if parent:
        setattr(parent, name.rpartition(".")[2], package)
