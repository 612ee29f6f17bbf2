using System.Net;
using LearningNetwork.Domain.Access;

namespace LearningNetwork.Web.Tests.SignIn;

public sealed class RateLimitTests
{
    [Fact]
    public async Task One_person_is_held_back_and_the_next_is_not()
    {
        await using var site = await WorkHost.Start(("LocalAccounts", "true"), ("RateLimits:PerPerson", "5"));
        var (eager, other) = (await site.Reader(await site.Member(Role.Reader)), await site.Reader(await site.Member(Role.Reader)));

        for (var request = 0; request < 5; request++)
            (await eager.Get("/products")).Status.ShouldBe(200);

        var held = await eager.Get("/products");
        held.Status.ShouldBe(429);
        held.Response.Headers.RetryAfter.ShouldNotBeNull();
        held.Find("h1").TextContent.ShouldNotBeNullOrWhiteSpace();
        (await other.Get("/products")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Whoever_guesses_at_the_door_is_held_back_before_the_others_of_the_address()
    {
        await using var site = await WorkHost.Start(("LocalAccounts", "true"), ("RateLimits:SignIns", "3"));
        for (var guess = 0; guess < 3; guess++)
            (await site.Browser().Press("/sign-in/local", "/sign-in/local", ("name", $"nobody{guess}"), ("password", "a guess that is wrong"))).Status.ShouldBe(422);

        (await site.Browser().Press("/sign-in/local", "/sign-in/local", ("name", "nobody"), ("password", "a guess that is wrong"))).Status.ShouldBe(429);
        (await site.Browser().Get("/sign-in")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_program_is_told_as_programs_are()
    {
        await using var site = await WorkHost.Start(("LocalAccounts", "true"), ("RateLimits:PerAddress", "2"));
        using var program = site.Api("no-token-of-ours");
        await program.GetAsync("/api/v1/products");
        await program.GetAsync("/api/v1/products");

        var answer = await program.GetAsync("/api/v1/products");

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        await answer.ShouldBeProblem(429, "too_many");
    }
}
