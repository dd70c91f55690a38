package cn.yinfeng.app.ledger.web;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/entries")
class EntryController {
    private final Ledger ledger;
    private final Entries entries;
    private final ScreenEntry screen;

    EntryController(Ledger ledger, Entries entries, ScreenEntry screen) {
        this.ledger = ledger;
        this.entries = entries;
        this.screen = screen;
    }

    @GetMapping
    @Needs("entry.read")
    Items<EntryView> list(
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable Basis basis,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return entries.list(
                new Entries.Filter(subject == null ? Set.of() : Set.of(subject), indicator, basis),
                Paging.of(page, size, sort));
    }

    @GetMapping("/{number}")
    @Needs("entry.read")
    EntryView entry(@PathVariable long number) {
        return ledger.entry(number);
    }

    @PostMapping
    @Needs("entry.write")
    @ResponseStatus(HttpStatus.CREATED)
    EntryView enter(@RequestBody @Valid ScreenEntry.Request request) {
        return screen.enter(request);
    }

    @PostMapping("/{number}/corrections")
    @Needs("entry.write")
    @ResponseStatus(HttpStatus.CREATED)
    EntryView correct(@PathVariable long number, @RequestBody @Valid Correction correction) {
        return ledger.correct(number, Amounts.read(correction.amount()), correction.reason());
    }

    /** The full new amount, 分 or count, and why. */
    record Correction(@NotBlank String amount, @NotNull String reason) {}
}
