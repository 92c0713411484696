import Foundation
import Testing

/// Runs tests on threads of their own. They wait for programs, and the few threads that Swift shares among all tasks would
/// be blocked: a test that watches a clock's seconds on a screen would not be let through in time.
struct OwnThreads: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(ThreadForEach.shared) { try await function() }
    }
}

extension Trait where Self == OwnThreads {
    static var ownThreads: Self { OwnThreads() }
}

/// A thread for each piece of work.
private final class ThreadForEach: TaskExecutor {
    static let shared = ThreadForEach()

    func enqueue(_ job: consuming ExecutorJob) {
        let work = UnownedJob(job)
        Thread.detachNewThread { work.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
