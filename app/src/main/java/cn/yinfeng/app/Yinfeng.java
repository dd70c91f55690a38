package cn.yinfeng.app;

import cn.yinfeng.app.platform.database.FolderInUse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform: one process that serves staff pages, the public portal and the API. */
@SpringBootApplication
@Modulithic(systemName = "引凤 Yinfeng")
public class Yinfeng {
    private static final int CANNOT_START = 4;

    public static void main(String[] args) {
        try {
            SpringApplication.run(Yinfeng.class, args);
        } catch (RuntimeException cannotStart) {
            FolderInUse inUse = cause(cannotStart, FolderInUse.class);
            if (inUse == null) {
                throw cannotStart;
            }
            System.err.println("yinfeng: " + inUse.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static <T extends Throwable> @Nullable T cause(@Nullable Throwable failure, Class<T> wanted) {
        if (failure == null || wanted.isInstance(failure)) {
            return wanted.cast(failure);
        }
        return cause(failure.getCause(), wanted);
    }
}
