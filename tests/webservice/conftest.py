"""The web service, running, with our own authority in Amazon's place."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tools.hosting.servers import Service, running


@pytest.fixture(scope="session")
def running_service() -> Iterator[Service]:
    with running() as found:
        yield found


@pytest.fixture
def service(running_service: Service) -> Service:
    """The service, a little later each time: what was remembered of the last test's chains is forgotten."""
    running_service.clock.ahead += timedelta(seconds=15)
    return running_service
