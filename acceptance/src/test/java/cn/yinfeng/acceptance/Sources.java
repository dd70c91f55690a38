package cn.yinfeng.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The five documents from which the mission was read, as files. */
public enum Sources {
    /** 兰州经开区“招商引资突破年”实施方案, 2021. */
    BREAKTHROUGH("000_6e0119f0a656e439.txt"),
    /** 宿州市行动计划（征求意见稿）, 2020. */
    SUZHOU("001_4393e92252cdc6b6.txt"),
    /** 甘肃省意见, 甘办发〔2024〕6号. */
    GANSU("002_cd554a4755f11b5b.txt"),
    /** 平凉市报道, 2023. */
    PINGLIANG("003_1996d26bdb68c3bb.txt"),
    /** 游仙区实施意见. */
    YOUXIAN("004_ac2fe0c9047c5de2.txt");

    private final String file;

    Sources(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public byte[] content() {
        try (InputStream in = Sources.class.getResourceAsStream("/seeds/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no source " + file);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
