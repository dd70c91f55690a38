package cn.yinfeng.app.platform.database;

import java.io.IOException;
import java.nio.file.Path;

/** Another process of ours works on the same data folder. */
public final class FolderInUse extends IOException {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super("另一个引凤正在使用 " + folder + "，请先停止它，或用 --data 指定别的目录 / " + folder
                + " is in use by another running Yinfeng: stop it, or choose another folder with --data");
    }
}
