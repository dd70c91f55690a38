package cn.yinfeng.app.notice.web;

import cn.yinfeng.app.notice.Deliveries;
import cn.yinfeng.app.notice.Deliveries.DeliveryView;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of e-mail and of messages into groups. */
@RestController
@RequestMapping("/api/v1/notices/deliveries")
class DeliveryController {
    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping
    @Needs(Needs.LOGIN)
    Items<DeliveryView> mine(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Locale reader) {
        return deliveries.mine(Paging.of(page, size, null), reader);
    }

    @GetMapping("/groups")
    @Needs("notice.robot")
    Items<DeliveryView> ofGroups(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Locale reader) {
        return deliveries.ofGroups(Paging.of(page, size, null), reader);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void retry(@PathVariable UUID id) {
        deliveries.retry(id);
    }
}
