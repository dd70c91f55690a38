package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.suggestion.Suggestions;
import cn.yinfeng.app.people.suggestion.Suggestions.SuggestionView;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** Complaints and suggestions. Everybody who is logged in may make them. */
@RestController
@RequestMapping("/api/v1/suggestions")
class SuggestionController {
    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void make(@RequestBody @Valid SuggestionRequest request) {
        suggestions.make(request.page(), request.text());
    }

    @GetMapping("/mine")
    @Needs(Needs.LOGIN)
    List<SuggestionView> mine() {
        return suggestions.mine();
    }

    @GetMapping
    @Needs("suggestion.answer")
    Items<SuggestionView> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return suggestions.all(Paging.of(page, size, null));
    }

    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("suggestion.answer")
    void answer(@PathVariable UUID id, @RequestBody @Valid SuggestionAnswerRequest request) {
        suggestions.answer(id, request.text());
    }

    record SuggestionRequest(
            @NotNull @Size(max = 200) String page,
            @NotBlank @Size(max = 2000) String text) {}

    record SuggestionAnswerRequest(
            @NotBlank @Size(max = 2000) String text) {}
}
