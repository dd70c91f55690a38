package cn.yinfeng.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.kernel.Money.Scale;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void an_amount_in_yi_and_in_wan_is_the_same_money() {
        assertThat(Money.of(new BigDecimal("1.34"), Scale.YI)).isEqualTo(Money.of(new BigDecimal("13400"), Scale.WAN));
        assertThat(Money.of(new BigDecimal("0.000001"), Scale.WAN).fen()).isEqualTo(1);
    }

    @Test
    void a_part_of_a_fen_is_refused_and_never_rounded() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.0000001"), Scale.WAN))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void two_currencies_are_never_added() {
        assertThatThrownBy(() -> new Money(1, "CNY").plus(new Money(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
