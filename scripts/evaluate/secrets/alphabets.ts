/** What made-up values are drawn from. */
export const digits = '0123456789';
export const hex = `${digits}abcdef`;
export const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const lower = 'abcdefghijklmnopqrstuvwxyz';
export const alphanumeric = upper + lower + digits;
export const base64 = `${alphanumeric}+/`;
export const base64url = `${alphanumeric}-_`;
export const base32 = `${lower}234567`;
