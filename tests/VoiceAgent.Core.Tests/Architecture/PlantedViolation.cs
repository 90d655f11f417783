namespace VoiceAgent.Planted.CareCalls
{
    /// <summary>What the architecture test must find: Banking that knows CareCalls.</summary>
    internal sealed class Visitor;
}

namespace VoiceAgent.Planted.Banking
{
    internal sealed class Planted
    {
        public CareCalls.Visitor? Visitor { get; init; }
    }
}
