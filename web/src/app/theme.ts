import type { ThemeConfig } from 'antd';

/** Colours reach the contrast of WCAG 2.2 AA on white; antd's own blue, grey and green do not. */
export const theme: ThemeConfig = {
  cssVar: { key: 'yinfeng' },
  hashed: false,
  token: {
    colorPrimary: '#0958d9',
    colorLink: '#0958d9',
    // antd lightens what is pointed at; on white that falls below the contrast.
    colorPrimaryHover: '#003eb3',
    colorLinkHover: '#003eb3',
    colorLinkActive: '#002c8c',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b6b6b',
    colorSuccess: '#237804',
    colorError: '#b5121b',
    // Grounds derived from so dark a green and red would be muddy.
    colorSuccessBg: '#f6ffed',
    colorSuccessBorder: '#b7eb8f',
    colorErrorBg: '#fff2f0',
    colorErrorBorder: '#ffccc7',
    fontSize: 14,
    borderRadius: 4,
    fontFamily:
      "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',system-ui,sans-serif",
  },
};
