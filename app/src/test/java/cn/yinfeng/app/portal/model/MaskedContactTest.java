package cn.yinfeng.app.portal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedContactTest {
    @Test
    void of_a_name_the_first_character_stays() {
        assertThat(MaskedContact.of("王小明", "").name()).isEqualTo("王**");
        assertThat(MaskedContact.of(" 欧阳修远 ", "").name()).isEqualTo("欧**");
        assertThat(MaskedContact.of("\uD842\uDFB7野", "").name()).isEqualTo("\uD842\uDFB7**");
        assertThat(MaskedContact.of(" ", "").name()).isEmpty();
    }

    @Test
    void of_a_number_three_and_four_digits_stay_where_enough_is_hidden() {
        assertThat(MaskedContact.of("", "13912341234").phone()).isEqualTo("139****1234");
        assertThat(MaskedContact.of("", "+86 139-1234-1234").phone()).isEqualTo("861******1234");
        assertThat(MaskedContact.of("", "0933-8213456").phone()).isEqualTo("093****3456");
        assertThat(MaskedContact.of("", "8213456").phone()).isEqualTo("****");
        assertThat(MaskedContact.of("", "请拨总机").phone()).isEmpty();
    }
}
