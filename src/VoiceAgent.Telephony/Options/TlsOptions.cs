namespace VoiceAgent.Telephony;

/// <summary>Certificates for TLS, as PEM files.</summary>
public sealed record TlsOptions
{
    /// <summary>What we show to peers; needed to listen on TLS.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>Its private key; null: in <see cref="CertificateFile"/>.</summary>
    public string? KeyFile { get; init; }

    /// <summary>A private authority that peers' certificates may come from; null: the system's authorities.</summary>
    public string? AuthorityFile { get; init; }

    /// <summary>True: who connects to us must show a certificate of the authority.</summary>
    public bool RequireClientCertificate { get; init; }

    /// <summary>Whether there is a certificate; no file names.</summary>
    public override string ToString() => $"{nameof(TlsOptions)} {{ Certificate = {(CertificateFile is null ? "none" : "set")} }}";
}
