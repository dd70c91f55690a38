package cn.yinfeng.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform: one process that serves staff pages, the public portal and the API. */
@SpringBootApplication
@Modulithic(systemName = "引凤 Yinfeng")
public class Yinfeng {
    public static void main(String[] args) {
        SpringApplication.run(Yinfeng.class, args);
    }
}
