import type { IssueType, Severity } from '../../lib/request/model';

/** The portal's own words on its form, for the practice form: what a person will see there, not what we say. */
export interface PortalWords {
  title: string;
  steps: readonly [string, string, string, string];
  issueType: string;
  issueTypes: Record<IssueType, string>;
  subscription: string;
  service: string;
  resource: string;
  summary: string;
  summaryPlaceholder: string;
  problemType: string;
  problemSubtype: string;
  solutions: string;
  startTime: string;
  description: string;
  fileUpload: string;
  consent: string;
  consentYes: string;
  no: string;
  supportPlan: string;
  severity: string;
  severities: Record<Severity, string>;
  contactMethod: string;
  contactMethods: Record<'email' | 'phone', string>;
  language: string;
  languages: Record<'ja' | 'en', string>;
  email: string;
  phone: string;
  choose: string;
  previous: string;
  next: string;
  create: string;
}

/** As in the Japanese and English portal of 2024-25; the Japanese name of severity B has not been seen by us. */
export const portalWords: Record<'ja' | 'en', PortalWords> = {
  ja: {
    title: '新しいサポート リクエスト',
    steps: ['1. 問題の説明', '2. 推奨される解決策', '3. 追加の詳細', '4. 確認と作成'],
    issueType: '問題の種類',
    issueTypes: {
      technical: '技術 （各種 Azure サービスについて）',
      billing: '課金',
      subscription: 'サブスクリプションの管理',
      quota: 'サービスとサブスクリプションの制限 (クォータ)',
    },
    subscription: 'サブスクリプション',
    service: 'サービスの種類',
    resource: 'リソース',
    summary: '概要',
    summaryPlaceholder: '問題について簡単に説明してください',
    problemType: '問題の種類',
    problemSubtype: '問題のサブタイプ',
    solutions: '推奨される解決策がここに表示されます。入力する項目はありません。',
    startTime: '問題が発生し始めたのはいつですか?',
    description: '説明',
    fileUpload: 'ファイルのアップロード',
    consent: '高度な診断情報の収集を許可しますか?',
    consentYes: 'はい (推奨)',
    no: 'いいえ',
    supportPlan: 'サポート プラン',
    severity: '重要度',
    severities: { A: 'A - 重大な影響', B: 'B - 中程度の影響', C: 'C - 最小限の影響' },
    contactMethod: 'ご希望の連絡方法',
    contactMethods: { email: 'メール', phone: '電話' },
    language: 'サポート言語',
    languages: { ja: '日本語', en: '英語' },
    email: '電子メール',
    phone: '電話',
    choose: '選択してください',
    previous: '前へ',
    next: '次へ',
    create: '作成',
  },
  en: {
    title: 'New support request',
    steps: [
      '1. Problem description',
      '2. Recommended solution',
      '3. Additional details',
      '4. Review + create',
    ],
    issueType: 'Issue type',
    issueTypes: {
      technical: 'Technical',
      billing: 'Billing',
      subscription: 'Subscription management',
      quota: 'Service and subscription limits (quotas)',
    },
    subscription: 'Subscription',
    service: 'Service type',
    resource: 'Resource',
    summary: 'Summary',
    summaryPlaceholder: 'Briefly describe your issue',
    problemType: 'Problem type',
    problemSubtype: 'Problem subtype',
    solutions: 'Recommended solutions appear here. On this practice page there is nothing to fill in.',
    startTime: 'When did the problem start?',
    description: 'Description',
    fileUpload: 'File upload',
    consent: 'Allow collection of advanced diagnostic information?',
    consentYes: 'Yes (Recommended)',
    no: 'No',
    supportPlan: 'Support plan',
    severity: 'Severity',
    severities: { A: 'A - Critical impact', B: 'B - Moderate impact', C: 'C - Minimal impact' },
    contactMethod: 'Preferred contact method',
    contactMethods: { email: 'Email', phone: 'Phone' },
    language: 'Support language',
    languages: { ja: 'Japanese', en: 'English' },
    email: 'Email',
    phone: 'Phone',
    choose: 'Select',
    previous: 'Previous',
    next: 'Next',
    create: 'Create',
  },
};
