import Glibc
import Synchronization
import Testing

@testable import Seat

/// The threads beside the loop.
@Suite struct WorkerTests {
    private final class Count: Sendable {
        let value = Mutex(0)
    }

    @Test func whatWasGivenIsDoneInOrderBeforeItFinishes() {
        let worker = Worker("test")
        let count = Count()
        for number in 0..<1000 {
            worker.run { count.value.withLock { if $0 == number { $0 += 1 } } }
        }
        #expect(worker.finish(within: 60_000))
        #expect(count.value.withLock { $0 } == 1000)
    }

    @Test func aJobThatNeverEndsIsNotWaitedForWithoutEnd() {
        let worker = Worker("test")
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let wait = ends[0]
        worker.run {
            var byte: UInt8 = 0
            _ = read(wait, &byte, 1)
        }
        #expect(!worker.finish(within: 20))
        close(ends[1])
        #expect(worker.finish(within: 60_000))
        close(ends[0])
    }

    /// More workers than this machine has processors, all of them waiting: each goes on as soon as its own wait is over.
    @Test func oneThatWaitsHoldsUpNoOther() {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let wait = ends[0]
        let stuck = (0..<sysconf(Int32(_SC_NPROCESSORS_ONLN)) + 2).map { _ in Worker("stuck") }
        for worker in stuck {
            worker.run {
                var byte: UInt8 = 0
                _ = read(wait, &byte, 1)
            }
        }
        let free = Worker("free")
        #expect(free.finish(within: 60_000))
        close(ends[1])
        for worker in stuck { #expect(worker.finish(within: 60_000)) }
        close(ends[0])
    }
}
