using LearningNetwork.Domain;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Api;

/// <summary>A request that cannot be read. An exception, since the framework's way of binding parameters knows no other no.</summary>
internal sealed class RefusedRequestException(int status, Refusal refusal) : BadHttpRequestException(refusal.Code, status)
{
    public Refusal Refusal { get; } = refusal;
}
