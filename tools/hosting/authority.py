"""A certificate authority of our own, which signs as Amazon does, or nearly."""

from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
DAY = timedelta(days=1)
AMAZON = "echo-api.amazon.com"


@cache
def key(name: str) -> rsa.RSAPrivateKey:
    """A key by its name; made once, since making one takes a while."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def certificate(
    subject: str, issuer: str, *, ca: bool = False, names: tuple[str, ...] = (), public: Key | None = None,
    start: datetime | None = None, end: datetime | None = None, usage: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
) -> x509.Certificate:  # fmt: skip
    """A certificate for the key of `subject`, signed by the key of `issuer`."""
    now = datetime.now(UTC)
    signing = key(issuer)
    owner = (public or key(subject)).public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(owner)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start or now - DAY)
        .not_valid_after(end or now + 30 * DAY)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(owner), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key()), critical=False
        )
        .add_extension(_usage(ca), critical=True)
    )
    if names:
        builder = builder.add_extension(
            x509.SubjectAlternativeName([x509.DNSName(n) for n in names]), critical=False
        )
    if not ca:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    return builder.sign(signing, hashes.SHA256())


def _usage(ca: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not ca, key_cert_sign=ca, crl_sign=ca, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip


ROOT = certificate("root", "root", ca=True)
MIDDLE = certificate("middle", "root", ca=True)
OTHER_ROOT = certificate("other root", "other root", ca=True)


def leaf(issuer: str = "middle", names: tuple[str, ...] = (AMAZON,), **more: object) -> x509.Certificate:
    """Amazon's certificate, or one that is nearly so."""
    return certificate("leaf", issuer, names=names, **more)  # type: ignore[arg-type]


def pem(*certificates: x509.Certificate) -> bytes:
    """Certificates one after the other, as a chain is published."""
    return b"".join(one.public_bytes(Encoding.PEM) for one in certificates)


def elliptic() -> ec.EllipticCurvePrivateKey:
    """A key that isn't RSA."""
    return ec.generate_private_key(ec.SECP256R1())
