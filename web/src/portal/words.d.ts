declare module 'virtual:portal-words/zh-CN' {
  import chinese from '@/i18n/zh-CN.json';
  export const portal: (typeof chinese)['portal'];
}
declare module 'virtual:portal-words/en-US' {
  import english from '@/i18n/en-US.json';
  export const portal: (typeof english)['portal'];
}
