package cn.yinfeng.app.portal.web;

import cn.yinfeng.app.figures.Figures.FigureTable;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.portal.PublicationView;
import cn.yinfeng.app.portal.Publications;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
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

/** Publishing, for the office. */
@RestController
@RequestMapping("/api/v1/publications")
class PublicationController {
    private final Publications publications;

    PublicationController(Publications publications) {
        this.publications = publications;
    }

    @Needs("publication.read")
    @GetMapping
    Items<PublicationView> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return publications.list(Paging.of(page, size, null));
    }

    @Needs("publication.manage")
    @GetMapping("/preview")
    FigureTable preview(@RequestParam int unit, @RequestParam YearMonth month, @RequestParam Basis basis) {
        return publications.preview(unit, month, basis);
    }

    @Needs("publication.manage")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PublicationView publish(@RequestBody @Valid PublicationRequest request) {
        return publications.publish(new Publications.Order(
                request.unit(),
                request.month(),
                request.basis(),
                request.contactName(),
                request.contactPhone(),
                request.reason()));
    }

    @Needs("publication.manage")
    @PostMapping("/{id}/withdrawal")
    PublicationView withdraw(@PathVariable UUID id, @RequestBody @Valid WithdrawalRequest request) {
        return publications.withdraw(id, request.reason());
    }

    /** {@code reason} is needed where the month is public already. */
    record PublicationRequest(
            int unit,
            @NotNull YearMonth month,
            @NotNull Basis basis,
            @NotBlank @Size(max = 40) String contactName,
            @NotBlank @Size(max = 40) String contactPhone,
            @Nullable @Size(max = 500) String reason) {}

    record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}
}
