/// Runs jobs one after the other, away from the loop's thread. A seat has one for writing and one for reading, so that a
/// long page never waits for a commit.
struct Worker: Sendable {
    private let jobs: AsyncStream<@Sendable () -> Void>.Continuation

    init() {
        let (stream, continuation) = AsyncStream<@Sendable () -> Void>.makeStream()
        jobs = continuation
        Task.detached(priority: .userInitiated) {
            for await job in stream { job() }
        }
    }

    func run(_ job: @escaping @Sendable () -> Void) { jobs.yield(job) }
}
