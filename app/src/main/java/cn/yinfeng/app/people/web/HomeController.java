package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.platform.web.Needs;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The work of the day: what every module has for this person to do. */
@RestController
class HomeController {
    private final ObjectProvider<OpenWork> sources;
    private final Messages messages;

    HomeController(ObjectProvider<OpenWork> sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
    }

    @GetMapping("/api/v1/home")
    @Needs(Needs.LOGIN)
    Home show(Locale reader) {
        Caller caller = Caller.current();
        return new Home(sources.orderedStream()
                .flatMap(source -> source.of(caller).stream())
                .map(item -> new Item(
                        item.kind(),
                        messages.text(item.kind(), Map.of("count", item.count()), reader),
                        item.count(),
                        item.link(),
                        item.since()))
                .toList());
    }

    record Home(List<Item> items) {}

    record Item(String kind, String title, long count, String link, Instant at) {}
}
