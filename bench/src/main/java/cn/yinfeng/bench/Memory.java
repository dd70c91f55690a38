package cn.yinfeng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory a process has resident, as the kernel counts it. */
final class Memory {
    private static final double KIB_PER_GB = 1e9 / 1024;
    private final Path process;

    Memory(long pid) {
        this.process = Path.of("/proc", Long.toString(pid));
    }

    /** Forgets the peak so far. */
    void forgetPeak() throws IOException {
        Files.writeString(process.resolve("clear_refs"), "5");
    }

    /** The largest resident size since the peak was last forgotten, in GB. */
    double peak() throws IOException {
        List<String> lines = Files.readAllLines(process.resolve("status"));
        return lines.stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KIB_PER_GB;
    }
}
